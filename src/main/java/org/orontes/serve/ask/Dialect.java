package org.orontes.serve.ask;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.orontes.serve.web.Edition;

/** What an endpoint takes for granted in a query, and which graph it asks. */
public interface Dialect {

  /** Standard SPARQL over the data as they are. */
  Dialect PLAIN =
      new Dialect() {
        @Override
        public String name() {
          return "sparql";
        }

        @Override
        public DatasetGraph data(Edition edition) {
          return edition.data();
        }
      };

  /** Tells the answers of one endpoint from those of another. */
  String name();

  /** The data that are asked; they are transactional. */
  DatasetGraph data(Edition edition);

  /** The text of a query as standard SPARQL, where the dialect is laxer. */
  default String standard(String text) {
    return text;
  }

  /** Prefixes that a query need not declare. */
  default Map<String, String> prefixes() {
    return Map.of();
  }

  /**
   * Changes the query into one over the data, before it is looked through.
   *
   * @param languages the client's Accept-Language, or an empty text
   */
  default void unfold(Query query, String languages) {}
}
