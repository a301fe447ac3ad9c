package org.orontes.federate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orontes.federate.ServiceException.Kind;
import org.orontes.testing.Fault;
import org.orontes.testing.WikidataStandIn;
import org.orontes.testing.WikidataStandIn.Seen;

/** What becomes of a query when the other endpoint does wrong, or too much. */
class FaultsTest {

  private static final String ROWS = "VALUES ?i { <http://www.wikidata.org/entity/Q131301> 1 2 }";
  private static final String LABEL =
      "{ ?i <http://www.w3.org/2000/01/rdf-schema#label> ?l FILTER ( LANG( ?l ) = 'de' ) }";
  private static final String QUERY = query("SERVICE", WikidataStandIn.WIKIDATA);
  private static final String SILENT = query("SERVICE SILENT", WikidataStandIn.WIKIDATA);
  private static final DatasetGraph NOTHING = DatasetGraphFactory.create();

  private static WikidataStandIn other;
  private static Services services;

  private static String query(String service, String address) {
    return "SELECT * { " + ROWS + " " + service + " <" + address + "> " + LABEL + " }";
  }

  @BeforeAll
  static void start() {
    other = WikidataStandIn.start();
    services =
        Services.NONE
            .withAllowed(List.of(ServiceAddress.parse(other.option())))
            .withTimeout(Duration.ofSeconds(15));
  }

  @AfterAll
  static void stop() {
    other.close();
  }

  @BeforeEach
  void forget() {
    other.forget();
  }

  private static ServiceException failure(String query, Services limits) {
    return assertThrows(
        ServiceException.class, () -> Asking.rows(NOTHING, query, new Federation(limits)));
  }

  @Test
  void it_is_asked_as_the_protocol_has_it_and_told_who_asks_and_nothing_more() {
    List<String> rows = Asking.rows(NOTHING, QUERY, new Federation(services));
    assertEquals(1, rows.size());
    assertTrue(rows.get(0).contains("Homs"), rows.get(0));
    Seen seen = other.seen().get(0);
    assertEquals("GET", seen.method());
    assertEquals("application/sparql-results+json", seen.headers().get("accept"));
    assertTrue(seen.agent().matches("Orontes/\\S+ \\(https://w3id.org/orontes\\)"), seen.agent());
    assertEquals(
        java.util.Set.of("accept", "user-agent", "host", "content-length", "connection"),
        java.util.stream.Stream.concat(
                seen.headers().keySet().stream(),
                java.util.stream.Stream.of("content-length", "connection"))
            .collect(java.util.stream.Collectors.toSet()));
  }

  @Test
  void a_long_query_is_sent_as_a_form() {
    String many = " # " + "x".repeat(100);
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      values.append(" <http://www.wikidata.org/entity/Q900000").append(i).append(">");
    }
    String query = QUERY.replace("VALUES ?i {", "VALUES ?i {" + values) + many;
    assertEquals(1, Asking.rows(NOTHING, query, new Federation(services)).size());
    Seen seen = other.seen().get(0);
    assertEquals("POST", seen.method());
    assertEquals("application/x-www-form-urlencoded", seen.headers().get("content-type"));
  }

  static List<Map.Entry<Fault, String>> faults() {
    return List.of(
        Map.entry(Fault.status(500), "status 500: It went wrong here. And more."),
        Map.entry(Fault.status(404), "status 404"),
        Map.entry(Fault.status(400), "status 400"),
        Map.entry(Fault.status(429, "Retry-After", "7"), "status 429 (Retry-After: 7)"),
        Map.entry(Fault.status(204), "status 204"),
        Map.entry(Fault.body("text/html", "<html>hello"), "answered with text/html"),
        Map.entry(Fault.body(Fault.JSON, ""), "not whole"),
        Map.entry(Fault.body(Fault.JSON, "<html>"), "not whole"),
        Map.entry(Fault.body(Fault.JSON, "{"), "not whole"),
        Map.entry(Fault.body(Fault.JSON, "{}"), "not whole"),
        Map.entry(Fault.body(Fault.JSON, "[]"), "not whole"),
        Map.entry(Fault.body(Fault.JSON, "{\"head\":{\"vars\":[]},\"boolean\":true}"), "not whole"),
        Map.entry(
            Fault.body(Fault.JSON, "{\"head\":{\"vars\":[\"l\"]},\"results\":{\"bindings\":[{}"),
            "not whole"),
        Map.entry(
            Fault.body(
                Fault.JSON,
                "{\"head\":{\"vars\":[\"l\"]},\"results\":{\"bindings\":[{\"l\":{\"type\":\"literal\",\"value\":\"x\"}}]}}"),
            "not whole"),
        Map.entry(
            Fault.body(
                Fault.JSON,
                "{\"head\":{\"vars\":[\"l\"]},\"results\":{\"bindings\":[{\"orontesRow\":{\"type\":\"literal\",\"value\":\"99\"}}]}}"),
            "not whole"),
        Map.entry(Fault.cutOff(), "broke off"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_failure_is_told_and_silent_goes_on_without(Map.Entry<Fault, String> fault) {
    other.always(fault.getKey());
    ServiceException e = failure(QUERY, services);
    assertEquals(Kind.FAILED, e.kind());
    assertTrue(String.valueOf(e.getMessage()).contains(fault.getValue()), e.getMessage());
    assertTrue(String.valueOf(e.getMessage()).contains(WikidataStandIn.WIKIDATA), e.getMessage());
    assertFalse(String.valueOf(e.getMessage()).contains("127.0.0.1"), e.getMessage());
    List<String> rows = Asking.rows(NOTHING, SILENT, new Federation(services));
    assertEquals(3, rows.size(), "each row with an empty solution");
    assertTrue(rows.stream().allMatch(row -> row.contains("l=-")), rows.toString());
  }

  @Test
  void nobody_at_home_is_a_failure() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    ServiceAddress nobody = ServiceAddress.parse("http://127.0.0.1:" + port + "/sparql");
    ServiceException e =
        failure(query("SERVICE", nobody.address()), services.withAllowed(List.of(nobody)));
    assertTrue(String.valueOf(e.getMessage()).contains("cannot be reached"), e.getMessage());
  }

  @Test
  void when_to_come_back_is_told_if_it_can_be_read() {
    other.next(Fault.status(429, "Retry-After", "7"), Fault.status(503, "Retry-After", "<soon>"));
    assertEquals("7", failure(QUERY, services).retryAfter());
    ServiceException second = failure(QUERY, services);
    assertEquals(503, second.status());
    assertNull(second.retryAfter());
  }

  @Test
  void an_answer_that_does_not_come_is_given_up() {
    other.always(Fault.slow(Duration.ofSeconds(5)));
    long before = System.nanoTime();
    ServiceException e = failure(QUERY, services.withTimeout(Duration.ofMillis(300)));
    assertEquals(Kind.TIMED_OUT, e.kind());
    assertTrue(System.nanoTime() - before < Duration.ofSeconds(3).toNanos());
    assertEquals(
        3,
        Asking.rows(NOTHING, SILENT, new Federation(services.withTimeout(Duration.ofMillis(300))))
            .size());
  }

  @Test
  void a_query_that_is_stopped_stops_its_call() throws Exception {
    other.always(Fault.slow(Duration.ofSeconds(5)));
    AtomicBoolean cancelled = new AtomicBoolean();
    Thread stopper =
        new Thread(
            () -> {
              while (other.seen().isEmpty()) {
                Thread.onSpinWait();
              }
              cancelled.set(true);
            });
    stopper.start();
    long before = System.nanoTime();
    assertThrows(
        QueryCancelledException.class,
        () -> Asking.rows(NOTHING, SILENT, new Federation(services), cancelled));
    assertTrue(System.nanoTime() - before < Duration.ofSeconds(2).toNanos());
    stopper.join();
  }

  @Test
  void few_calls_are_made_at_a_time_whoever_asks() throws Exception {
    java.util.concurrent.atomic.AtomicInteger now = new java.util.concurrent.atomic.AtomicInteger();
    java.util.concurrent.atomic.AtomicInteger most =
        new java.util.concurrent.atomic.AtomicInteger();
    other.always(
        (request, response, well) -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          try {
            Fault.slow(Duration.ofMillis(100)).answer(request, response, well);
          } finally {
            now.decrementAndGet();
          }
        });
    Federation federation = new Federation(services.withTimeout(Duration.ofSeconds(20)));
    List<Thread> threads = new java.util.ArrayList<>();
    java.util.concurrent.atomic.AtomicInteger right =
        new java.util.concurrent.atomic.AtomicInteger();
    for (int i = 0; i < 12; i++) {
      Thread thread =
          new Thread(() -> right.addAndGet(Asking.rows(NOTHING, QUERY, federation).size()));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(12, right.get());
    assertTrue(most.get() > 1 && most.get() <= 4, "at a time: " + most);
  }

  @Test
  void an_endless_answer_is_cut_and_silent_does_not_hide_that() {
    other.always(Fault.endless());
    Services little = services.withMost(1000, 100_000, 10);
    assertEquals(Kind.TOO_MUCH, failure(QUERY, little).kind());
    assertEquals(Kind.TOO_MUCH, failure(SILENT, little).kind());
  }

  @Test
  void more_rows_than_are_taken_are_an_error_and_silent_does_not_hide_that() {
    String all = "SELECT * { SERVICE SILENT <" + WikidataStandIn.WIKIDATA + "> { ?s ?p ?o } }";
    ServiceException e = failure(all, services.withMost(100, 10_000_000, 10));
    assertEquals(Kind.TOO_MUCH, e.kind());
    assertTrue(String.valueOf(e.getMessage()).contains("100 rows"), e.getMessage());
  }

  @Test
  void more_calls_than_are_made_are_an_error() {
    String each =
        "SELECT * { VALUES ?i { 1 2 3 4 5 } FILTER NOT EXISTS { SERVICE <"
            + WikidataStandIn.WIKIDATA
            + "> { ?s ?p ?i } } }";
    assertEquals(Kind.TOO_MUCH, failure(each, services.withMost(1000, 100_000, 3)).kind());
    assertEquals(3, other.seen().size());
    assertEquals(5, Asking.rows(NOTHING, each, new Federation(services)).size());
  }

  @Test
  void silent_fails_for_all_rows_or_for_none() {
    other.next((request, response, well) -> well.doFilter(request, response), Fault.status(500));
    Services oneByOne = services.withChunk(1);
    List<String> rows = Asking.rows(NOTHING, SILENT, new Federation(oneByOne));
    assertEquals(2, other.seen().size());
    assertEquals(3, rows.size());
    assertTrue(rows.stream().allMatch(row -> row.contains("l=-")), rows.toString());
  }

  @Test
  void a_redirect_is_followed_only_to_an_allowed_address() {
    String elsewhere = other.at("/elsewhere");
    other.answer("/elsewhere", Fault.redirect(307, other.address()));
    Services both =
        services.withAllowed(
            List.of(ServiceAddress.parse(elsewhere), ServiceAddress.parse(other.address())));
    assertEquals(1, Asking.rows(NOTHING, query("SERVICE", elsewhere), new Federation(both)).size());
    assertEquals(2, other.seen().size());
    other.seen().forEach(seen -> assertFalse(seen.query().isEmpty()));
  }

  @Test
  void any_other_redirect_is_an_error_that_says_where_to_and_silent_does_not_hide_it()
      throws Exception {
    try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String secret = "http://127.0.0.1:" + trap.getLocalPort() + "/admin?token=1";
      for (String to : List.of(secret, "https://elsewhere.example/sparql", "file:///etc/passwd")) {
        for (int status : new int[] {301, 302, 303, 307, 308}) {
          for (String query : List.of(QUERY, SILENT)) {
            other.next(Fault.redirect(status, to));
            ServiceException e = failure(query, services);
            assertEquals(Kind.ASTRAY, e.kind());
            assertTrue(String.valueOf(e.getMessage()).contains(to), e.getMessage());
          }
        }
      }
      trap.setSoTimeout(100);
      assertThrows(SocketTimeoutException.class, trap::accept);
    }
  }

  @Test
  void a_circle_of_redirects_ends() {
    other.always(Fault.redirect(307, WikidataStandIn.WIKIDATA));
    ServiceException e = failure(QUERY, services);
    assertTrue(String.valueOf(e.getMessage()).contains("circle"), e.getMessage());
  }

  /** The name leads to loopback, and it is not the name localhost that would say it is meant. */
  @Test
  void a_name_that_leads_to_this_machine_is_not_called() throws Exception {
    String name = InetAddress.getLocalHost().getHostName();
    org.junit.jupiter.api.Assumptions.assumeTrue(
        !name.equals("localhost")
            && Hosts.special(java.net.URI.create("http://" + name + "/")).isPresent(),
        "the name of this machine leads to no special address");
    ServiceAddress machine = ServiceAddress.parse("http://" + name + ":1/sparql");
    for (String service : List.of("SERVICE", "SERVICE SILENT")) {
      ServiceException e =
          failure(query(service, machine.address()), services.withAllowed(List.of(machine)));
      assertEquals(Kind.ASTRAY, e.kind());
    }
  }
}
