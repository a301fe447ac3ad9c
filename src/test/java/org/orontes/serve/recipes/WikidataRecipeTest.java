package org.orontes.serve.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.testing.WikidataStandIn.WIKIDATA;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.federate.ServiceAddress;
import org.orontes.federate.Services;
import org.orontes.serve.Served;
import org.orontes.testing.Fault;
import org.orontes.testing.RealGraph;
import org.orontes.testing.Tool;
import org.orontes.testing.WikidataStandIn;
import org.orontes.testing.WikidataStandIn.Seen;

/**
 * The programs and queries that join with Wikidata, over the project's data and a stand-in for
 * Wikidata, whose figures are made up. The programs are given its address and whom to write to;
 * nothing else in them is changed.
 */
class WikidataRecipeTest {

  private static final Served.Site SITE = Served.real();
  private static final String CONTACT = "reader@example.org";
  private static final Pattern AGENT =
      Pattern.compile(
          "orontes-recipe/1\\.0 \\(" + Pattern.quote(CONTACT) + "\\) (python-urllib|R)/[0-9.]+");

  private static WikidataStandIn wikidata;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    wikidata = WikidataStandIn.start();
  }

  @AfterAll
  static void stop() {
    wikidata.close();
  }

  @BeforeEach
  void forget() {
    wikidata.forget();
  }

  /** The same with somebody to write to. */
  private static String signed(String program) {
    return program.contains("CONTACT")
        ? once(program, "CONTACT = \"\"", "CONTACT = \"" + CONTACT + "\"")
        : once(program, "contact <- \"\"", "contact <- \"" + CONTACT + "\"");
  }

  /** A program as it is saved, but for the address of Wikidata. */
  private static String program(String name) throws Exception {
    String text = SITE.get("/recipes/files/" + name).body();
    return once(text, "\"" + WIKIDATA + "\"", "\"" + wikidata.address() + "\"");
  }

  private static String once(String text, String from, String to) {
    assertEquals(2, text.split(Pattern.quote(from), -1).length, from + " stands there once");
    return text.replace(from, to);
  }

  private Run run(String name, String text, String... runtime) throws Exception {
    Files.writeString(folder.resolve(name), text);
    List<String> words = new ArrayList<>(List.of(runtime));
    words.add(name);
    return Run.of(folder, words);
  }

  private static String python() {
    return Tool.python("the recipe for Wikidata", "pandas").toString();
  }

  private static String r() {
    return Tool.r("the recipe for Wikidata", "stats").toString();
  }

  private static void asked(int times) {
    List<Seen> seen = wikidata.seen();
    assertEquals(times, seen.size(), () -> seen.toString());
    for (Seen one : seen) {
      assertTrue(AGENT.matcher(one.agent()).matches(), one.agent());
    }
  }

  /** How many places have a link to Wikidata, as the table of links has it. */
  private static String linked() throws Exception {
    List<String> rows =
        SITE.get("/download/links.csv")
            .body()
            .lines()
            .filter(row -> row.contains("/id/place/") && row.contains("wikidata.org/entity/"))
            .toList();
    long exact = rows.stream().filter(row -> row.contains("#exactMatch,,")).count();
    long close = rows.stream().filter(row -> row.contains("#closeMatch,,")).count();
    assertTrue(exact > 20 && close > 10, exact + ", " + close);
    return exact + close + " places are linked: " + exact + " exactly, " + close + " closely";
  }

  private String table() throws Exception {
    return Files.readString(folder.resolve("places-wikidata.csv")).replace("\"", "");
  }

  @Test
  void pandas_joins_from_either_side() throws Exception {
    String text = signed(program("wikidata.py"));
    List<String> said = run("wikidata.py", text, python()).well();
    assertEquals(
        List.of(
            linked(),
            "3 of them have a figure of population",
            "Hama (tr: Hama): 300000, as of not known; held by Military Operations Command (rebel coalition), certain",
            "Homs (tr: Humus): 600000, as of 2010-01-01; held by Syrian Armed Forces (until December 2024), certain"),
        said.subList(0, 4));
    // Contested that day, so there is a row for each side: the older figure of Homs is in neither.
    assertEquals(
        2, said.stream().filter(l -> l.startsWith("Al-Rastan (tr: not known): 40000, ")).count());
    assertTrue(said.contains("8 parts of the war in Wikidata, 6 of them linked here"));
    assertTrue(
        said.contains("Fall of Damascus: close match of Advance on Damascus, December 2024"));
    assertTrue(
        table()
            .contains(
                "place/homs,Homs,http://www.wikidata.org/entity/Q131301,exact,Humus,600000,2010-01-01,"));
    assertTrue(
        table().contains("place/palmyra,Palmyra,http://www.wikidata.org/entity/Q5747,close"));
    asked(2);
  }

  @Test
  void r_joins_from_either_side() throws Exception {
    String text = signed(program("wikidata.R"));
    List<String> said = run("wikidata.R", text, r(), "--vanilla").well();
    assertEquals(
        List.of(
            linked(),
            "3 of them have a figure of population",
            "Hama (tr: Hama): 300000, as of not known",
            "Homs (tr: Humus): 600000, as of 2010-01-01",
            "Al-Rastan (tr: not known): 40000, as of 2004-09-22",
            "5 places of the governorate in Wikidata, 5 of them linked here",
            "Al-Rastan: exact match of Al-Rastan",
            "Ar-Rastan District: close match of Ar-Rastan District",
            "Homs: exact match of Homs",
            "Palmyra: close match of Palmyra",
            "Talbiseh: exact match of Talbiseh"),
        said);
    assertTrue(
        table()
            .contains(
                "/entity/Q131301,https://w3id.org/orontes/id/place/homs,Homs,exact,Humus,600000,2010-01-01"));
    asked(2);
  }

  @Test
  void items_are_asked_for_in_parts_with_a_pause_between() throws Exception {
    String parts = once(program("wikidata.py"), "AT_ONCE = 100", "AT_ONCE = 30");
    String text = signed(parts);
    List<String> whole = run("wikidata.py", text, python()).well();
    assertTrue(whole.contains("3 of them have a figure of population"));
    asked(3);
    pausedBetween(0, 1);
    wikidata.forget();
    parts = once(program("wikidata.R"), "at_once <- 100", "at_once <- 30");
    text = signed(parts);
    whole = run("wikidata.R", text, r(), "--vanilla").well();
    assertTrue(whole.contains("3 of them have a figure of population"));
    asked(3);
    pausedBetween(0, 1);
  }

  private static void pausedBetween(int first, int next) {
    List<Seen> seen = wikidata.seen();
    Duration pause = Duration.between(seen.get(first).at(), seen.get(next).at());
    assertTrue(pause.toMillis() >= 900, pause.toString());
  }

  @Test
  void without_whom_to_write_to_nobody_is_asked() throws Exception {
    Run python = run("wikidata.py", program("wikidata.py"), python());
    assertEquals(1, python.status());
    assertTrue(python.err().startsWith("Write your e-mail address into CONTACT"), python.err());
    Run r = run("wikidata.R", program("wikidata.R"), r(), "--vanilla");
    assertEquals(1, r.status());
    assertTrue(r.err().contains("Write your e-mail address into contact"), r.err());
    asked(0);
  }

  @Test
  void told_to_wait_python_waits_and_r_ends() throws Exception {
    wikidata.next(Fault.status(429, "Retry-After", "2"));
    String text = signed(program("wikidata.py"));
    assertTrue(
        run("wikidata.py", text, python())
            .well()
            .contains("8 parts of the war in Wikidata, 6 of them linked here"));
    asked(3);
    Duration waited = Duration.between(wikidata.seen().get(0).at(), wikidata.seen().get(1).at());
    assertTrue(waited.toMillis() >= 2000, waited.toString());
    wikidata.forget();
    wikidata.always(Fault.status(429, "Retry-After", "2"));
    text = signed(program("wikidata.R"));
    Run r = run("wikidata.R", text, r(), "--vanilla");
    assertEquals(1, r.status());
    assertTrue(r.err().contains("gave no answer: HTTP status was '429"), r.err());
    asked(1);
  }

  @Test
  void one_query_joins_here_and_from_outside() throws Exception {
    String inside = SITE.get("/recipes/files/inside.rq").body();
    String outside = SITE.get("/recipes/files/outside.rq").body();
    List<String> expected =
        List.of(
            "place,label,item,population",
            "https://w3id.org/orontes/id/place/homs,Homs,http://www.wikidata.org/entity/Q131301,600000",
            "https://w3id.org/orontes/id/place/rastan,Al-Rastan,http://www.wikidata.org/entity/Q1867822,40000");
    var services = Services.NONE.withAllowed(List.of(ServiceAddress.parse(wikidata.option())));
    Served.withServer(
        RealGraph.dataset().asDatasetGraph(),
        Served.OPTIONS.withServices(services),
        site ->
            assertEquals(
                expected, site.query(inside, "", "Accept", "text/csv").body().lines().toList()));
    assertEquals(1, wikidata.seen().size());
    wikidata.forget();
    assertEquals(
        expected, elsewhere(once(outside, "<" + WIKIDATA + ">", "<" + wikidata.address() + ">")));
    assertTrue(wikidata.seen().size() <= 10, wikidata.seen().size() + " calls");
  }

  /** What a stock engine without data of its own makes of a query. */
  private static List<String> elsewhere(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExecution execution =
        QueryExecution.create().query(query).dataset(DatasetFactory.empty()).build()) {
      ResultSetFormatter.outputAsCSV(out, execution.execSelect());
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
