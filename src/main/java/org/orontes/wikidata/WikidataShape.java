package org.orontes.wikidata;

import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * What the views give: items, statements with rank, qualifiers and references, as in the RDF of
 * Wikibase (mediawiki.org, "Wikibase/Indexing/RDF Dump Format"). Nodes for full values (psv:, pqv:)
 * and normalized values are left out. Of items it uses those that things are linked to, exactly or
 * closely, and no others; what is linked to none keeps its own address.
 */
public final class WikidataShape {

  private static final Pattern DAY_AS_TIME =
      Pattern.compile(
          "[\"'][+]?(\\d{4}-\\d\\d-\\d\\d)[\"']"
              + "(\\s*\\^\\^\\s*(?:xsd:dateTime|<http://www[.]w3[.]org/2001/XMLSchema#dateTime>))");

  private WikidataShape() {}

  /**
   * Makes all views, each over the union of all graphs and of the views before it.
   *
   * @param views SPARQL CONSTRUCT queries, by their file names, in the order of these
   * @return a dataset of one graph, the default graph, in memory
   */
  public static DatasetGraph of(DatasetGraph data, SortedMap<String, String> views) {
    Graph view = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        data, () -> views.values().forEach(text -> add(view, data, QueryFactory.create(text))));
    DatasetGraph made = DatasetGraphFactory.createTxnMem();
    made.begin(TxnType.WRITE);
    view.find().forEachRemaining(triple -> made.getDefaultGraph().add(triple));
    Prefixes.ALL.forEach(made.prefixes()::add);
    made.commit();
    made.end();
    return made;
  }

  private static void add(Graph view, DatasetGraph data, Query query) {
    Graph all = new Union(view, data.getUnionGraph());
    Graph found = GraphFactory.createDefaultGraph();
    try (QueryExec exec =
        QueryExec.dataset(DatasetFactory.wrap(DatasetGraphFactory.wrap(all)).asDatasetGraph())
            .query(query)
            .build()) {
      exec.construct(found);
    }
    found.find().forEachRemaining(view::add);
  }

  /**
   * Wikidata's endpoint takes a day for a time, {@code "2024-12-05"^^xsd:dateTime}, which XML
   * Schema does not allow and which would compare with nothing: it becomes the first moment of the
   * day.
   */
  public static String standard(String query) {
    return DAY_AS_TIME.matcher(query).replaceAll("\"$1T00:00:00Z\"$2");
  }

  /** The prefixes of Wikidata's endpoint, by which its queries name things without declaring. */
  public static Map<String, String> prefixes() {
    return Prefixes.ALL;
  }
}
