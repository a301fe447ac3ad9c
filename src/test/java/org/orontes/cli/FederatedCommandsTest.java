package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.testing.Fault;
import org.orontes.testing.Scratch;
import org.orontes.testing.WikidataStandIn;

/** {@code query} and {@code serve} with another endpoint. */
class FederatedCommandsTest {

  private static final String QUESTION = "labels-in-wikidata";

  @TempDir static Path folder;

  private static WikidataStandIn other;

  private record Result(int exit, String out, String err) {}

  private static Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(Arrays.asList(args));
    all.addAll(List.of("--store", Scratch.folder("test-store-cli").toString()));
    int exit =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(all.toArray(String[]::new));
    return new Result(exit, out.toString(), err.toString());
  }

  @BeforeAll
  static void start() {
    other = WikidataStandIn.start();
  }

  @AfterAll
  static void stop() {
    other.close();
  }

  @Test
  void a_question_calls_what_is_allowed_on_the_command_line() {
    Result result = run("query", QUESTION, "-p", "lang=fr", "--allow-service", other.option());
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.out().contains("Damas"), result.out());
  }

  @Test
  void without_it_nothing_is_called_and_the_command_line_is_told() {
    other.forget();
    Result result = run("query", QUESTION);
    assertEquals(2, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("--allow-service"), result.err());
    assertTrue(result.err().contains(WikidataStandIn.WIKIDATA), result.err());
    assertEquals(0, other.seen().size());
    Result explained = run("query", QUESTION, "--explain");
    assertTrue(
        explained.out().contains("--allow-service " + WikidataStandIn.WIKIDATA), explained.out());
  }

  @Test
  void a_query_of_ones_own_obeys_too_and_so_does_one_in_jenas_syntax() throws Exception {
    Path file = folder.resolve("own.rq");
    for (String query :
        List.of(
            "SELECT * { SERVICE <" + other.address() + "> { ?s ?p ?o } } LIMIT 1",
            "SELECT * { ?s ?p ?o LATERAL { SERVICE <"
                + other.address()
                + "> { ?s ?q ?r } } } LIMIT 1",
            "SELECT * { ?s ?p ?o UNFOLD( ?o AS ?x ) FILTER EXISTS { SERVICE SILENT <"
                + other.address()
                + "> { ?s ?q ?r } } } LIMIT 1")) {
      Files.writeString(file, query);
      other.forget();
      Result result = run("query", file.toString());
      assertEquals(2, result.exit(), result.err());
      assertTrue(result.err().contains(other.address()), result.err());
      assertEquals(0, other.seen().size());
    }
    Files.writeString(
        file, "SELECT ?s { SERVICE <" + other.address() + "> { ?s ?p 'Hims'@en } } LIMIT 1");
    Result allowed = run("query", file.toString(), "--allow-service", other.address());
    assertEquals(0, allowed.exit(), allowed.err());
    assertTrue(allowed.out().contains("Q"), allowed.out());
  }

  @Test
  void a_call_that_fails_ends_with_3_and_no_rows() {
    other.next(Fault.status(500));
    Result result = run("query", QUESTION, "--allow-service", other.option());
    assertEquals(3, result.exit());
    assertEquals("", result.out());
    assertTrue(result.err().contains("status 500"), result.err());
  }

  @Test
  void what_is_no_address_ends_with_2_before_anything_is_done() {
    for (String command : List.of("serve", "query")) {
      for (String wrong : List.of("wikidata", "ftp://a.example/", "http://me:x@a.example/")) {
        Result result =
            command.equals("query")
                ? run("query", QUESTION, "--allow-service", wrong)
                : run("serve", "--allow-service", wrong);
        assertEquals(2, result.exit(), result.err());
        assertTrue(result.err().contains("ADDRESS=MIRROR"), result.err());
      }
    }
    assertEquals(2, run("serve", "--allow-service").exit());
    assertEquals(
        2,
        run("serve", "--allow-service", "http://a.example/", "--allow-service", "http://a.example/")
            .exit());
    assertEquals(
        2, run("serve", "--allow-service", "http://a.example/", "--service-timeout", "0").exit());
  }
}
