package org.orontes.serve.wikidata;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.orontes.serve.ask.Dialect;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Languages;
import org.orontes.wikidata.LabelService;
import org.orontes.wikidata.WikidataShape;

/** Queries as they are written for Wikidata's endpoint, over the views of the graph. */
public final class WikidataDialect implements Dialect {

  /** Where the endpoint is. */
  public static final String PATH = "/wikidata/sparql";

  private static final String VIEWS = "views/wikidata";

  /** The graph that the views give; made once an edition. */
  private record Shape(DatasetGraph data) {}

  @Override
  public String name() {
    return "wikidata";
  }

  @Override
  public DatasetGraph data(Edition edition) {
    return edition.once(Shape.class, WikidataDialect::shape).data();
  }

  private static Shape shape(Edition edition) {
    return new Shape(WikidataShape.of(edition.data(), edition.ontology().in(VIEWS)));
  }

  @Override
  public String standard(String text) {
    return WikidataShape.standard(text);
  }

  @Override
  public Map<String, String> prefixes() {
    return WikidataShape.prefixes();
  }

  @Override
  public void unfold(Query query, String languages) {
    LabelService.unfold(query, Languages.of(languages).stream().findFirst().orElse("en"));
  }
}
