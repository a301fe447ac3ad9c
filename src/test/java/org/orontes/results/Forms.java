package org.orontes.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.orontes.query.HeaderRoles;
import org.orontes.query.Roles;
import org.orontes.read.Problems;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.CoarsePoints;
import org.orontes.results.rows.RowSpool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers to queries that need no data, in their forms. */
final class Forms {

  private static final String PREFIXES =
      """
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX : <https://example.org/>
      """;

  private Forms() {}

  /** The answer to a query, which may have a header. */
  static String written(Form form, String query) {
    Problems problems = new Problems();
    int head = query.startsWith("#+") ? query.lastIndexOf("\n", query.indexOf("SELECT")) + 1 : 0;
    Query read = QueryFactory.create(PREFIXES + query.substring(head));
    Roles roles = HeaderRoles.of(query, read.getResultVars(), problems);
    if (problems.hasErrors()) {
      throw new IllegalArgumentException(problems.sorted().toString());
    }
    try (QueryExecution run = QueryExecution.create(read, DatasetFactory.create());
        RowSpool rows = RowSpool.of(RowSet.adapt(run.execSelect()))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      form.write(Answer.of("A title", roles, rows, CoarsePoints.none()), out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(Form form, String query) {
    return JsonMapper.shared().readTree(written(form, query));
  }
}
