package org.orontes.link.find;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.link.find.StandIns.Real;
import org.orontes.load.Progress;
import org.orontes.model.Kind;
import org.orontes.model.Labels;
import org.orontes.model.Thing;
import org.orontes.testing.Fault;
import org.orontes.testing.WikidataStandIn;

/**
 * Each thing that goes wrong between two servers is survived where it can be, and told where not.
 */
class FaultsTest {

  private static final Real REAL = Real.read();
  private static final Decisions NONE = new Decisions(List.of());
  private static WikidataStandIn standIn;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    standIn = StandIns.start();
  }

  @AfterAll
  static void stop() {
    standIn.close();
  }

  @BeforeEach
  void forget() {
    standIn.forget();
  }

  private Found find(UnaryOperator<Manners> other, String... ids)
      throws IOException, InterruptedException {
    Finder.Options options = StandIns.with(StandIns.options(standIn, folder), other);
    return new Finder(options, new Ranking(REAL.vocabulary(), NONE))
        .find(REAL.sought(NONE, List.of(ids)), Progress.NONE);
  }

  private void survives(Fault... faults) throws IOException, InterruptedException {
    standIn.next(faults);
    Found found = find(UnaryOperator.identity(), "homs");
    assertEquals("Q131301", found.things().get(0).candidates().get(0).item().id());
    assertEquals(0, found.failed());
    assertEquals(2, found.answered());
    assertEquals(2 + faults.length, found.requests());
    assertEquals(found.requests(), standIn.seen().size());
  }

  private String stops(UnaryOperator<Manners> other, Fault always) {
    standIn.always(always);
    Stopped stopped = assertThrows(Stopped.class, () -> find(other, "homs"));
    return String.valueOf(stopped.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void a_server_that_fails_for_a_moment_is_asked_again(int status)
      throws IOException, InterruptedException {
    survives(Fault.status(status), Fault.status(status));
  }

  @Test
  void an_answer_that_breaks_off_is_asked_for_again() throws IOException, InterruptedException {
    survives(Fault.cutOff());
  }

  @Test
  void json_that_is_broken_is_asked_for_again() throws IOException, InterruptedException {
    // As the query service does when its time is over: status 200, rows, and then a stack trace.
    survives(
        Fault.body(
            Fault.JSON,
            "{\"head\":{\"vars\":[\"item\"]},\"results\":{\"bindings\":[{}"
                + "SPARQL-QUERY: queryStr=\njava.util.concurrent.TimeoutException\n"));
  }

  @Test
  void a_page_instead_of_an_answer_is_asked_for_again() throws IOException, InterruptedException {
    survives(Fault.body("text/html", "<html>Too many requests</html>"));
  }

  @Test
  void an_answer_that_comes_too_late_is_asked_for_again() throws IOException, InterruptedException {
    standIn.next(Fault.slow(Duration.ofSeconds(3)));
    Found found = find(manners -> manners.withAnswer(Duration.ofMillis(1500)), "homs");
    assertEquals(3, found.requests());
    assertEquals(0, found.failed());
  }

  @Test
  void a_packed_answer_is_unpacked_and_one_that_unpacks_to_too_much_is_refused()
      throws IOException, InterruptedException {
    standIn.next(packed("{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}"));
    assertEquals(1, find(UnaryOperator.identity(), "homs").answered());
    String bomb = "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[" + " ".repeat(20_000_000);
    standIn.next(packed(bomb));
    Found found = find(UnaryOperator.identity(), "hama");
    assertEquals(List.of("hama"), found.unasked());
    assertEquals(1, found.failed());
  }

  private static Fault packed(String text) {
    return (request, response, well) -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(text.getBytes(StandardCharsets.UTF_8));
      }
      assertEquals("gzip", request.getHeader("Accept-Encoding"));
      response.setContentType(Fault.JSON);
      response.setHeader("Content-Encoding", "gzip");
      response.getOutputStream().write(bytes.toByteArray());
    };
  }

  @Test
  void an_answer_without_end_is_not_taken() throws IOException, InterruptedException {
    standIn.next(Fault.endless());
    assertEquals(List.of("homs"), find(UnaryOperator.identity(), "homs").unasked());
  }

  @Test
  void the_time_that_a_server_asks_for_is_waited_as_seconds_and_as_a_date()
      throws IOException, InterruptedException {
    standIn.next(Fault.status(429, "Retry-After", "1"));
    find(UnaryOperator.identity(), "homs");
    assertTrue(between(0, 1).toMillis() >= 1000, between(0, 1).toString());
    standIn.forget();
    // A date has whole seconds: two from now are at least one.
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.ofInstant(Instant.now().plusSeconds(2), ZoneOffset.UTC));
    standIn.next(Fault.status(503, "Retry-After", date));
    find(UnaryOperator.identity(), "hama");
    assertTrue(between(0, 1).toMillis() >= 900, between(0, 1).toString());
  }

  @Test
  void the_time_that_a_server_asks_for_holds_for_the_next_question_too()
      throws IOException, InterruptedException {
    String[] ids = many(Search.THINGS + 1);
    Fault alone = Fault.status(429, "Retry-After", "1");
    standIn.next(alone, alone, alone);
    Found found = find(UnaryOperator.identity(), ids);
    assertEquals(Search.THINGS, found.unasked().size());
    assertTrue(between(2, 3).toMillis() >= 1000, between(2, 3).toString());
  }

  /** The ids of so many things. */
  private static String[] many(int count) {
    return REAL.register().things().stream()
        .filter(thing -> Unlinked.KINDS.contains(thing.kind()))
        .map(Thing::id)
        .limit(count)
        .toArray(String[]::new);
  }

  private static Duration between(int one, int other) {
    return Duration.between(standIn.seen().get(one).at(), standIn.seen().get(other).at());
  }

  @Test
  void a_server_that_wants_to_be_left_alone_for_long_ends_the_run() {
    String said = stops(UnaryOperator.identity(), Fault.status(429, "Retry-After", "86400"));
    assertTrue(said.contains("asks to be left alone for 86400 s"), said);
    assertEquals(1, standIn.seen().size());
  }

  @Test
  void a_redirect_is_told_and_not_followed() {
    String said =
        stops(UnaryOperator.identity(), Fault.redirect(307, "https://other.example/sparql"));
    assertTrue(said.contains("it is to be asked at https://other.example/sparql"), said);
    assertEquals(1, standIn.seen().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404})
  void a_refusal_ends_the_run_at_once(int status) {
    String said = stops(UnaryOperator.identity(), Fault.status(status));
    assertTrue(said.contains("status " + status), said);
    assertTrue(said.contains("It went wrong here."), said);
    assertEquals(1, standIn.seen().size());
  }

  @Test
  void so_many_failures_in_a_row_end_the_run_and_the_next_one_goes_on()
      throws IOException, InterruptedException {
    // Enough things for four requests; the first is answered.
    String[] ids = many(3 * Search.THINGS + 1);
    Fault[] faults = new Fault[10];
    faults[0] = (request, response, well) -> well.doFilter(request, response);
    Arrays.fill(faults, 1, 10, Fault.status(500));
    standIn.next(faults);
    Stopped stopped = assertThrows(Stopped.class, () -> find(UnaryOperator.identity(), ids));
    String said = String.valueOf(stopped.getMessage());
    assertTrue(said.contains("after 3 failed requests in a row"), said);
    assertTrue(said.contains("The 1 answer that has come is kept"), said);
    assertEquals(10, standIn.seen().size(), "one answer, and three tries of three requests");
    standIn.forget();
    Found found = find(UnaryOperator.identity(), ids);
    assertEquals(1, found.remembered());
    assertEquals(List.of(), found.unasked());
  }

  @Test
  void nobody_at_the_address_is_told() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Finder.Options options = StandIns.options(standIn, folder);
    Finder.Options elsewhere =
        new Finder.Options(
            URI.create("http://127.0.0.1:" + port + "/sparql"),
            null,
            options.agent(),
            StandIns.quick(),
            folder,
            options.keep(),
            3,
            35);
    Found found =
        assertDoesNotThrow(
            () ->
                new Finder(elsewhere, new Ranking(REAL.vocabulary(), NONE))
                    .find(REAL.sought(NONE, List.of("homs")), Progress.NONE));
    assertEquals(List.of("homs"), found.unasked());
    assertEquals(
        List.of("http://127.0.0.1:" + port + "/sparql cannot be reached"), found.reasons());
  }

  @Test
  void requests_keep_their_pace_come_one_at_a_time_and_say_who_asks()
      throws IOException, InterruptedException {
    String[] ids = many(3 * Search.THINGS);
    find(manners -> manners.withPace(Duration.ofMillis(400)), ids);
    List<WikidataStandIn.Seen> seen = standIn.seen();
    assertTrue(seen.size() >= 5, seen.size() + " requests");
    for (int i = 1; i < seen.size(); i++) {
      assertTrue(between(i - 1, i).toMillis() >= 400, i + ": " + between(i - 1, i));
    }
    for (WikidataStandIn.Seen request : seen) {
      assertEquals("Orontes-link/test (https://w3id.org/orontes)", request.agent());
      assertEquals("application/sparql-results+json", request.headers().get("accept"));
      assertEquals("POST", request.method());
      assertTrue(
          Collections.disjoint(
              request.headers().keySet(), List.of("cookie", "authorization", "referer")));
    }
  }

  @Test
  void reconciliation_finds_a_name_with_a_slip_and_survives_the_same_faults()
      throws IOException, InterruptedException {
    standIn.close();
    start();
    Finder.Options options = StandIns.options(standIn, folder);
    Finder.Options both =
        new Finder.Options(
            options.sparql(),
            URI.create(standIn.at(StandIns.RECONCILE)),
            options.agent(),
            options.manners(),
            folder,
            options.keep(),
            3,
            35);
    Fault right = (request, response, well) -> well.doFilter(request, response);
    standIn.next(right, Fault.status(429, "Retry-After", "0"), Fault.body("application/json", "{"));
    Sought slipped =
        new Sought(
            "town",
            Kind.PLACE,
            List.of("Town"),
            "town",
            new Labels("Talbisah", null),
            List.of(new Sought.Called("Talbisah", "en", Sought.Use.LABEL)),
            List.of(new Sought.Around(new Labels("Syria", null), true, List.of("Q858"))),
            null,
            null,
            List.of(),
            List.of());
    Found found =
        new Finder(both, new Ranking(REAL.vocabulary(), NONE))
            .find(List.of(slipped), Progress.NONE);
    assertEquals("Q3458895", found.things().get(0).candidates().get(0).item().id());
    assertEquals(5, found.requests(), "names, three tries of reconciliation, what was found");
    Found alone =
        new Finder(
                new Finder.Options(
                    null,
                    both.reconcile(),
                    both.agent(),
                    both.manners(),
                    folder,
                    Duration.ofDays(7),
                    3,
                    35),
                new Ranking(REAL.vocabulary(), NONE))
            .find(List.of(slipped), Progress.NONE);
    assertEquals("Q3458895", alone.things().get(0).candidates().get(0).item().id());
    assertEquals(1, alone.remembered());
    assertEquals(0, alone.requests());
  }
}
