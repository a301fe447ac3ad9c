package org.orontes.serve.wikidata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Templates;
import org.orontes.vocabulary.Terms;

/** {@code /wikidata}: the graph in Wikidata's shape, and how to join with Wikidata. */
public final class WikidataPage implements Page {

  public static final String PATH = "/wikidata";

  private static final int MAX_AGE_SECONDS = 60;
  private static final WikidataDialect DIALECT = new WikidataDialect();
  private static final String WIKIBASE = "http://wikiba.se/ontology#";

  /**
   * How much there is.
   *
   * @param linked how many items are items of Wikidata
   */
  public record Size(long triples, long items, long linked, long statements) {}

  /**
   * A query as it is written for Wikidata.
   *
   * @param asks what it asks, in English
   */
  public record Example(String asks, String query) {

    /** Where its answer is. */
    public String address() {
      return WikidataDialect.PATH
          + "?format=table&query="
          + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
  }

  private static final String LABELS =
      "  SERVICE wikibase:label { bd:serviceParam wikibase:language \"[AUTO_LANGUAGE],en\". }\n}";

  /** Shown on the page, and run by a test. */
  static final List<Example> EXAMPLES =
      List.of(
          new Example(
              "Events of the Syrian civil war since 5 December 2024, with their places",
              """
              SELECT ?event ?eventLabel ?date ?placeLabel WHERE {
                ?event wdt:P361* wd:Q178810 ; wdt:P585 ?date ; wdt:P276 ?place .
                FILTER(?date >= "2024-12-05"^^xsd:dateTime)
              """
                  + LABELS
                  + "\nORDER BY ?date ?event"),
          new Example(
              "Whom Russia supports, since when, and by which report",
              """
              SELECT ?actor ?actorLabel ?start ?address WHERE {
                ?actor p:P859 ?statement .
                ?statement ps:P859 wd:Q159 .
                OPTIONAL { ?statement pq:P580 ?start }
                OPTIONAL { ?statement prov:wasDerivedFrom/pr:P854 ?address }
              """
                  + LABELS
                  + "\nORDER BY ?actor ?address"),
          new Example(
              "Places in Homs Governorate with their coordinates",
              """
              SELECT ?place ?placeLabel ?coordinates WHERE {
                ?place wdt:P131* wd:Q214094 ; wdt:P625 ?coordinates .
              """
                  + LABELS
                  + "\nORDER BY ?placeLabel"));

  @Override
  public Answer answer(Call call) {
    DatasetGraph data = DIALECT.data(call.edition());
    Size size = call.edition().once(Size.class, edition -> size(data));
    return new Answer(
        200,
        Templates.page(
            "wikidata.jte", Map.of("size", size, "examples", EXAMPLES, "origin", call.origin())),
        MAX_AGE_SECONDS);
  }

  private static Size size(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          Graph graph = data.getDefaultGraph();
          long linked =
              graph
                  .find(Node.ANY, type(), wikibase("Item"))
                  .filterKeep(t -> t.getSubject().getURI().startsWith(Terms.WIKIDATA))
                  .toList()
                  .size();
          return new Size(graph.size(), count(graph, "Item"), linked, count(graph, "Statement"));
        });
  }

  private static long count(Graph graph, String type) {
    return graph.find(Node.ANY, type(), wikibase(type)).toList().size();
  }

  private static Node type() {
    return NodeFactory.createURI(Terms.RDF + "type");
  }

  private static Node wikibase(String name) {
    return NodeFactory.createURI(WIKIBASE + name);
  }
}
