package org.orontes.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orontes.serve.Served;

/** Jena's and RDF4J's own remote clients, which are given the address and nothing else. */
class JavaClientsTest {

  static Stream<Asked> questions() {
    return Asked.ALL.stream();
  }

  private static String address() {
    return Served.real().at("/sparql").toString();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void jena_by_connection(Asked asked) {
    try (RDFConnection connection = RDFConnection.connect(address())) {
      if (asked.refused()) {
        Exception refusal =
            assertThrows(
                QueryExceptionHTTP.class,
                () ->
                    connection.queryResultSet(
                        asked.query(), rows -> rows.forEachRemaining(r -> {})));
        assertEquals(400, ((QueryExceptionHTTP) refusal).getStatusCode());
        return;
      }
      List<String> rows = new ArrayList<>();
      switch (asked.kind()) {
        case "ask" -> rows.add(String.valueOf(connection.queryAsk(asked.query())));
        case "construct" ->
            connection
                .queryConstruct(asked.query())
                .listStatements()
                .forEach(s -> rows.add(Asked.row(s.asTriple())));
        default ->
            connection.queryResultSet(
                asked.query(),
                table -> rows.addAll(Asked.rows(org.apache.jena.sparql.exec.RowSet.adapt(table))));
      }
      asked.check("Jena", rows);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void jena_in_each_way_to_send(Asked asked) {
    for (QuerySendMode way :
        List.of(QuerySendMode.asGetAlways, QuerySendMode.asPost, QuerySendMode.asPostForm)) {
      try (QueryExecHTTP exec =
          QueryExecHTTP.service(address()).query(asked.query()).sendMode(way).build()) {
        List<String> rows;
        try {
          rows =
              switch (asked.kind()) {
                case "ask" -> List.of(String.valueOf(exec.ask()));
                case "construct" -> exec.construct().stream().map(Asked::row).toList();
                default -> Asked.rows(exec.select());
              };
        } catch (HttpException e) {
          rows = List.of("error " + e.getStatusCode());
        } catch (QueryExceptionHTTP e) {
          rows = List.of("error " + e.getStatusCode());
        }
        asked.check("Jena " + way, rows);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void rdf4j(Asked asked) {
    SPARQLRepository repository = new SPARQLRepository(address());
    try (RepositoryConnection connection = repository.getConnection()) {
      if (asked.refused()) {
        Exception refusal =
            assertThrows(QueryEvaluationException.class, () -> rdf4jRows(connection, asked));
        assertTrue(Asked.saysWhy(String.valueOf(refusal.getMessage())), refusal.getMessage());
        return;
      }
      asked.check("RDF4J", rdf4jRows(connection, asked));
    } finally {
      repository.shutDown();
    }
  }

  private static List<String> rdf4jRows(RepositoryConnection connection, Asked asked) {
    List<String> rows = new ArrayList<>();
    switch (asked.kind()) {
      case "ask" ->
          rows.add(String.valueOf(connection.prepareBooleanQuery(asked.query()).evaluate()));
      case "construct" -> {
        try (GraphQueryResult graph = connection.prepareGraphQuery(asked.query()).evaluate()) {
          for (Statement s : graph) {
            rows.add(line(Stream.of(s.getSubject(), s.getPredicate(), s.getObject())));
          }
        }
      }
      default -> {
        try (TupleQueryResult table = connection.prepareTupleQuery(asked.query()).evaluate()) {
          for (BindingSet row : table) {
            rows.add(line(table.getBindingNames().stream().map(row::getValue)));
          }
        }
      }
    }
    return rows;
  }

  private static String line(Stream<Value> values) {
    return String.join("\t", values.map(JavaClientsTest::term).toList());
  }

  private static String term(Value value) {
    if (!(value instanceof Literal literal)) {
      return value.stringValue();
    }
    String type = literal.getDatatype().stringValue();
    return literal
        .getLanguage()
        .map(language -> literal.getLabel() + "@" + language)
        .orElse(type.endsWith("#string") ? literal.getLabel() : literal.getLabel() + "^^" + type);
  }
}
