package org.orontes.federate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.federate.ServiceException.Kind;

/** A SERVICE that is not allowed is found wherever it stands, and nobody is called. */
class CheckTest {

  private static final String ALLOWED = "https://allowed.example/sparql";
  private static final Federation SOME =
      new Federation(Services.NONE.withAllowed(List.of(ServiceAddress.parse(ALLOWED))));

  private static ServerSocket listening;
  private static String address;

  @BeforeAll
  static void listen() throws Exception {
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    address = "http://127.0.0.1:" + listening.getLocalPort() + "/sparql";
  }

  /** Nothing came in while the tests of this class ran. */
  @AfterAll
  static void nobody_connected() throws Exception {
    try (ServerSocket socket = listening) {
      socket.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, socket::accept);
    }
  }

  /** With {@code S} where SERVICE and its address stand. */
  static List<String> positions() {
    return List.of(
        "SELECT * { S { ?s ?p ?o } }",
        "SELECT * { { S { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o S { ?s ?p ?o } }",
        "SELECT * { S { } }",
        "SELECT * { S { SELECT * { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { S { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?a ?b ?c OPTIONAL { S { ?s ?p ?o } } } }",
        "SELECT * { { ?s ?p ?o } UNION { S { ?s ?p ?o } } }",
        "SELECT * { { S { ?s ?p ?o } } UNION { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o MINUS { S { ?s ?p ?o } } }",
        "SELECT * { GRAPH ?g { S { ?s ?p ?o } } }",
        "SELECT * { GRAPH <http://g/> { ?s ?p ?o OPTIONAL { S { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { S { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { S { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER ( ?o > 1 || EXISTS { S { ?s ?p ?o } } ) }",
        "SELECT * { ?s ?p ?o FILTER ( ! EXISTS { S { ?s ?p ?o } } && true ) }",
        "SELECT * { ?s ?p ?o FILTER ( ?o IN ( 1 , IF( EXISTS { S { ?s ?p ?o } } , 2 , 3 ) ) ) }",
        "SELECT * { ?s ?p ?o FILTER COALESCE( EXISTS { S { ?s ?p ?o } } , true ) }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?a ?b ?c FILTER NOT EXISTS { S { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { { SELECT ?x { ?x ?y ?z FILTER EXISTS { S { ?s ?p ?o } } } } } }",
        "SELECT * { BIND ( EXISTS { S { ?s ?p ?o } } AS ?e ) }",
        "SELECT * { BIND ( IF( EXISTS { S { ?s ?p ?o } } , 1 , 2 ) AS ?e ) }",
        "SELECT ( EXISTS { S { ?s ?p ?o } } AS ?e ) { }",
        "SELECT ( COUNT( * ) + IF( EXISTS { S { <http://x/> <http://y/> 1 } } , 1 , 2 ) AS ?e ) { ?s ?p ?o }",
        "SELECT ( SUM( IF( EXISTS { S { ?s ?p ?o } } , 1 , 0 ) ) AS ?n ) { ?s ?p ?o }",
        "SELECT ( COUNT( DISTINCT EXISTS { S { ?s ?p ?o } } ) AS ?n ) { ?s ?p ?o }",
        "SELECT ( MAX( ?o ) AS ?m ) { ?s ?p ?o } GROUP BY ( EXISTS { S { ?s ?p ?o } } AS ?e )",
        "SELECT ( GROUP_CONCAT( STR( EXISTS { S { ?s ?p ?o } } ) ; SEPARATOR = ',' ) AS ?n ) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING ( EXISTS { S { ?s ?p ?o } } )",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING ( SUM( IF( EXISTS { S { ?s ?p ?o } } , 1 , 0 ) ) > 1 )",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s ORDER BY SUM( IF( EXISTS { S { ?s ?p ?o } } , 1 , 0 ) )",
        "SELECT * { ?s ?p ?o } ORDER BY ( EXISTS { S { ?s ?p ?o } } )",
        "SELECT * { ?s ?p ?o } ORDER BY ?s DESC( EXISTS { S { ?s ?p ?o } } )",
        "SELECT * { { SELECT * { S { ?s ?p ?o } } } }",
        "SELECT * { { SELECT * { { SELECT * { OPTIONAL { S { ?s ?p ?o } } } } } } }",
        "SELECT * { { SELECT ( EXISTS { S { ?s ?p ?o } } AS ?e ) { } } }",
        "SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY ( EXISTS { S { ?s ?p ?o } } ) LIMIT 1 } }",
        "SELECT * { { SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING ( EXISTS { S { ?s ?p ?o } } ) } }",
        "SELECT * { S { ?s ?p ?o } } LIMIT 0",
        "SELECT * { FILTER ( false ) S { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } { S { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER EXISTS { S { ?s ?p ?o } } }",
        "DESCRIBE ?s { S { ?s ?p ?o } }",
        "DESCRIBE <http://x/> { S { ?s ?p ?o } }",
        "ASK { S { ?s ?p ?o } }",
        "ASK { ?s ?p ?o OPTIONAL { S { ?s ?p ?o } } }",
        "SELECT * { SERVICE <" + ALLOWED + "> { S { ?s ?p ?o } } }",
        "SELECT * { SERVICE <" + ALLOWED + "> { ?s ?p ?o FILTER EXISTS { S { ?s ?p ?o } } } }",
        "SELECT * { SERVICE <" + ALLOWED + "> { ?s ?p ?o } S { ?s ?p ?o } }",
        "SELECT * { SERVICE <" + ALLOWED + "> { { SELECT * { OPTIONAL { S { ?s ?p ?o } } } } } }");
  }

  @ParameterizedTest
  @MethodSource("positions")
  void it_is_refused_wherever_it_stands(String query) {
    for (String service : List.of("SERVICE", "SERVICE SILENT", "service silent")) {
      String text = query.replaceAll("\\bS \\{", service + " <" + address + "> {");
      for (Federation federation : List.of(Federation.NONE, SOME)) {
        ServiceException e =
            assertThrows(
                ServiceException.class, () -> federation.check(QueryFactory.create(text)), text);
        assertEquals(Kind.CLOSED, e.kind());
        if (federation == SOME) {
          assertEquals(address, e.address());
          assertEquals(List.of(ALLOWED), e.allowed());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE ?where { ?s ?p ?o } }",
        "SELECT * { VALUES ?where { <https://allowed.example/sparql> } SERVICE ?where { ?s ?p ?o } }",
        "SELECT * { BIND ( <https://allowed.example/sparql> AS ?where ) SERVICE SILENT ?where { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?where FILTER EXISTS { SERVICE ?where { ?s ?p ?o } } }",
      })
  void a_variable_is_no_address(String query) {
    ServiceException e =
        assertThrows(ServiceException.class, () -> SOME.check(QueryFactory.create(query)));
    assertEquals(Kind.CLOSED, e.kind());
    assertTrue(e.hint().startsWith("Write the address itself"), e.hint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loop:",
        "loop:bulk:https://allowed.example/sparql",
        "cache:",
        "cache:https://allowed.example/sparql",
        "bulk:https://allowed.example/sparql",
        "bulk+20:https://allowed.example/sparql",
        "urn:x-arq:self",
        "file:///etc/passwd",
        "jar:file:/x.jar!/y",
        "ftp://allowed.example/sparql",
        "http://allowed.example/sparql",
        "https://allowed.example/sparql/",
        "https://allowed.example/sparql?x=y",
        "https://allowed.example/sparql#x",
        "https://ALLOWED.example/sparql",
        "https://allowed.example:443/sparql",
        "https://me@allowed.example/sparql",
        "https://allowed.example/%73parql",
        "http://wikiba.se/ontology#label",
      })
  void an_address_is_compared_letter_for_letter(String other) {
    String query = "SELECT * { SERVICE <" + other + "> { ?s ?p ?o } }";
    ServiceException e =
        assertThrows(ServiceException.class, () -> SOME.check(QueryFactory.create(query)));
    assertEquals(other, e.address());
  }

  @Test
  void a_service_within_another_is_refused_even_if_both_are_allowed() {
    String query =
        "SELECT * { SERVICE <" + ALLOWED + "> { SERVICE <" + ALLOWED + "> { ?s ?p ?o } } }";
    ServiceException e =
        assertThrows(ServiceException.class, () -> SOME.check(QueryFactory.create(query)));
    assertTrue(String.valueOf(e.getMessage()).contains("stands within"), e.getMessage());
  }

  @Test
  void what_is_allowed_passes_and_is_told() {
    String query = "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <" + ALLOWED + "> { ?s ?p ?o } } }";
    assertEquals(List.of(ALLOWED), SOME.check(QueryFactory.create(query)));
    assertEquals(List.of(), SOME.check(QueryFactory.create("SELECT * { ?s ?p 'SERVICE <x>' }")));
  }

  /** In case the check overlooked something: the call itself is refused as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "SELECT * { VALUES ?w { <%s> } SERVICE ?w { ?s ?p ?o } }",
        "SELECT * { VALUES ?w { <%s> } SERVICE SILENT ?w { ?s ?p ?o } }",
        "SELECT ( COALESCE( EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } , 1 ) AS ?x ) { }",
      })
  void a_call_that_was_not_checked_is_refused_when_it_is_made(String query) {
    DatasetGraph data = DatasetGraphFactory.create();
    data.getDefaultGraph().add(SSE.parseTriple("(<http://s> <http://p> 1)"));
    for (Federation federation : List.of(Federation.NONE, SOME)) {
      ServiceException e =
          assertThrows(
              ServiceException.class,
              () -> Asking.unchecked(data, query.formatted(address), federation));
      assertEquals(Kind.CLOSED, e.kind());
    }
  }
}
