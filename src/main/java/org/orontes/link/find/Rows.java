package org.orontes.link.find;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.shared.JenaException;

/** The rows of an answer in SPARQL 1.1 Query Results JSON. */
final class Rows {

  private Rows() {}

  /**
   * All rows.
   *
   * @throws Unreadable when the text is not the whole of an answer: the query service writes status
   *     200 before it knows whether it will come to an end
   */
  static List<QuerySolution> read(String answer) throws Unreadable {
    try {
      ResultSet results =
          ResultSetFactory.fromJSON(
              new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
      List<QuerySolution> rows = new ArrayList<>();
      results.forEachRemaining(rows::add);
      return rows;
    } catch (JenaException | JsonException | IllegalArgumentException | NullPointerException e) {
      throw new Unreadable("the answer is not whole, or no result of a query", e);
    }
  }
}
