package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.link.find.StandIns;
import org.orontes.testing.Fault;
import org.orontes.testing.Java;
import org.orontes.testing.WikidataStandIn;
import picocli.CommandLine;

/**
 * {@code orontes link} as it is typed, over a war that never was and a Wikidata of a few items that
 * stand for nothing.
 */
class LinkCommandTest {

  private static final String ITEMS =
      """
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      wd:Q9000000901 rdfs:label "town"@en .
      wd:Q9000000902 rdfs:label "family name"@en .
      wd:Q9000000903 rdfs:label "rebel group"@en .
      wd:Q9000000904 rdfs:label "military base"@en .
      wd:Q9000000905 rdfs:label "Northern state"@en .
      wd:Q9000000911 rdfs:label "The town"@en , "البلدة"@ar ; wdt:P31 wd:Q9000000901 ;
        wdt:P625 "Point(36.7 34.9)"^^geo:wktLiteral ;
        schema:description "a town: \\"quoted\\"\\n- {thing: city, in: wikidata, id: \\"Q1\\", match: exact}"@en .
      wd:Q9000000912 rdfs:label "The town"@en ; wdt:P31 wd:Q9000000902 .
      wd:Q9000000913 rdfs:label "Reds"@en ; skos:altLabel "The reds"@en , "The Reds"@en ; wdt:P31 wd:Q9000000903 .
      wd:Q9000000914 rdfs:label "The fort"@en ; wdt:P31 wd:Q9000000904 .
      wd:Q9000000915 rdfs:label "The fort"@en ; wdt:P31 wd:Q9000000904 ; wdt:P17 wd:Q9000000905 .
      """;

  @TempDir private Path home;
  private WikidataStandIn standIn;

  private record Result(int exit, String out, String err) {}

  @BeforeEach
  void start() throws IOException {
    copy(Path.of("src/test/resources/queries/small-war/data"), home.resolve("data"));
    copy(Path.of("data/schema"), home.resolve("data/schema"));
    Files.createSymbolicLink(home.resolve("ontology"), Path.of("ontology").toRealPath());
    Files.createDirectories(home.resolve("queries"));
    DatasetGraph items = DatasetGraphFactory.createTxnMem();
    items.executeWrite(
        () -> RDFParser.create().source(new StringReader(ITEMS)).lang(Lang.TURTLE).parse(items));
    standIn = StandIns.start(items);
  }

  @AfterEach
  void stop() {
    standIn.close();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }

  private Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exit = command.execute(args);
    return new Result(exit, out.toString(), err.toString());
  }

  private Result link(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "link", "--home", home.toString(), "--pace", "0", "--sparql", standIn.address()));
    args.addAll(Arrays.asList(more));
    return run(args.toArray(String[]::new));
  }

  private Path written(Result result) {
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.out().strip().matches("data/links/candidates-[0-9-]+\\.yaml"), result.out());
    return home.resolve(result.out().strip());
  }

  private static List<String> entries(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("  - "))
        .map(line -> line.replaceAll(", because: .*", ""))
        .toList();
  }

  @Test
  void candidates_are_written_for_a_person_and_nothing_else_is_changed() throws IOException {
    // The codebook counts what the data use; of candidates it must not count anything.
    assertEquals(0, run("check", "--update-codebook", "--home", home.toString()).exit());
    Path file = written(link());
    String text = Files.readString(file);
    assertEquals(
        List.of(
            "  - {thing: reds, in: wikidata, id: \"Q9000000913\", match: undecided",
            "  - {thing: fort, in: wikidata, id: \"Q9000000914\", match: undecided",
            "  - {thing: fort, in: wikidata, id: \"Q9000000915\", match: undecided"),
        entries(file),
        text);
    assertTrue(text.startsWith("# yaml-language-server: $schema=../schema/links.schema.json\n"));
    assertTrue(text.contains("# Nothing was found for: "), text);
    assertFalse(text.contains("Q9000000912"), "a family name is no town");
    assertEquals(
        List.of(file.getFileName().toString(), "links.yaml"), names(home.resolve("data/links")));
    Result check = run("check", "--home", home.toString());
    assertEquals(0, check.exit(), check.out());
    assertEquals("", check.out(), "not even a warning");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).map(Path::toString).sorted().toList();
    }
  }

  @Test
  void what_others_wrote_stays_within_its_comment() throws IOException {
    unlinkTheTown();
    Path file = written(link("town"));
    List<String> lines = Files.readAllLines(file);
    assertEquals(
        List.of("  - {thing: town, in: wikidata, id: \"Q9000000911\", match: undecided"),
        entries(file));
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("  #") && line.contains("match: exact")),
        lines.toString());
  }

  private void unlinkTheTown() throws IOException {
    Path links = home.resolve("data/links/links.yaml");
    Files.writeString(
        links,
        String.join(
            "\n",
            Files.readAllLines(links).stream()
                .filter(line -> !line.contains("{thing: town, in: wikidata"))
                .toList()));
  }

  @Test
  void nothing_comes_of_candidates_until_a_person_decides() throws IOException {
    byte[] before = dump("before");
    Path file = written(link());
    assertArrayEquals(before, dump("undecided"), "the same statements, byte for byte");
    String decided =
        Files.readString(file)
            .replace("\nlinks:", "\ncoded: {by: tester, on: 2026-01-03}\nlinks:")
            .replaceFirst(
                "Q9000000913\", match: undecided",
                "Q9000000913\", match: close, how: both-sides, from: \"The item.\"")
            .replaceFirst(
                "Q9000000914\", match: undecided",
                "Q9000000914\", match: none, note: \"Another fort.\"");
    Files.writeString(file, decided);
    String after = new String(dump("decided"), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(
        after.contains(
            "<https://w3id.org/orontes/id/actor/reds>"
                + " <http://www.w3.org/2004/02/skos/core#closeMatch>"
                + " <http://www.wikidata.org/entity/Q9000000913>"),
        "what was accepted is in the graph");
    assertTrue(after.contains("ontology#RefusedLink"), "and so is what was refused");
  }

  private byte[] dump(String name) throws IOException {
    Result export = run("export", "--home", home.toString(), "--to", home.resolve(name).toString());
    assertEquals(0, export.exit(), export.err());
    return Files.readAllBytes(home.resolve(name).resolve("orontes.nq"));
  }

  @Test
  void what_waits_or_was_refused_or_is_linked_is_not_proposed_again() throws IOException {
    Path file = written(link());
    Result again = link();
    assertEquals(0, again.exit(), again.err());
    assertEquals("", again.out());
    assertTrue(again.err().contains("no file is written"), again.err());
    assertTrue(again.err().contains("0 requests sent"), again.err());
    Files.writeString(
        file,
        "# yaml-language-server: $schema=../schema/links.schema.json\n"
            + "coded: {by: tester, on: 2026-01-03}\nlinks:\n"
            + "  - {thing: fort, in: wikidata, id: \"Q9000000914\", match: none, note: \"No.\"}\n"
            + "  - {thing: reds, in: wikidata, id: \"Q9000000913\", match: close, how: both-sides,"
            + " from: \"The item.\"}\n");
    Result third = link("--to", home.resolve("data/links/third.yaml").toString());
    assertFalse(
        entries(written3(third)).stream()
            .anyMatch(entry -> entry.contains("Q9000000914") || entry.contains("reds")));
  }

  private Path written3(Result result) {
    assertEquals("data/links/third.yaml", result.out().strip(), result.err());
    return home.resolve("data/links/third.yaml");
  }

  @Test
  void an_item_that_is_exactly_something_else_is_no_candidate() throws IOException {
    Files.writeString(
        home.resolve("data/links/more.yaml"),
        "# yaml-language-server: $schema=../schema/links.schema.json\n"
            + "coded: {by: tester, on: 2026-01-03}\nlinks:\n"
            + "  - {thing: old-reds, in: wikidata, id: \"Q9000000913\", match: exact, how: both-sides,"
            + " from: \"The item.\"}\n"
            + "  - {thing: hamlet, in: wikidata, id: \"Q9000000914\", match: close, how: both-sides,"
            + " from: \"The item.\"}\n");
    Path file = written(link());
    assertFalse(Files.readString(file).contains("Q9000000913"));
    assertTrue(Files.readString(file).contains("close to 'hamlet' already"));
  }

  @Test
  void a_file_is_never_written_over_and_a_second_one_has_a_name_of_its_own() throws IOException {
    Path mine = Files.writeString(home.resolve("mine.yaml"), "mine");
    Result over = link("--to", mine.toString());
    assertEquals(2, over.exit());
    assertTrue(over.err().contains("is there already"), over.err());
    assertEquals("mine", Files.readString(mine));
    assertEquals(0, standIn.seen().size(), "nothing was asked in vain");
    Path first = written(link("reds"));
    Path second = written(link("fort"));
    assertEquals(first.toString().replace(".yaml", "-2.yaml"), second.toString());
  }

  @Test
  void a_dry_run_asks_nothing_and_kinds_and_ids_and_a_limit_choose() {
    Result all = link("--dry-run");
    assertEquals(0, all.exit(), all.err());
    assertTrue(all.out().contains("reds\tarmed group\tThe reds | الحمر"), all.out());
    assertTrue(all.err().contains("Nothing was asked."), all.err());
    Result places = link("--dry-run", "--kind", "place", "--limit", "2");
    assertEquals(2, places.out().lines().count(), places.out());
    assertFalse(places.out().contains("armed group"));
    Result named = link("--dry-run", "fort", "paper");
    assertEquals(1, named.out().lines().count(), named.out());
    assertTrue(named.err().contains("'paper' has a link to Wikidata already"), named.err());
    for (String same : List.of("place/fort", "https://w3id.org/orontes/id/place/fort")) {
      assertTrue(link("--dry-run", same).out().startsWith("fort\t"), same);
    }
    Result wrong = link("--dry-run", "fort-");
    assertEquals(2, wrong.exit());
    assertTrue(wrong.err().contains("did you mean 'fort'?"), wrong.err());
    assertEquals(0, standIn.seen().size());
  }

  @Test
  void addresses_are_options_and_can_be_switched_off() {
    Result both = link("fort", "--reconcile", standIn.at(StandIns.RECONCILE), "--fresh");
    assertEquals(0, both.exit(), both.err());
    Set<String> paths = new HashSet<>();
    standIn.seen().forEach(request -> paths.add(request.path()));
    assertEquals(Set.of("/sparql", StandIns.RECONCILE), paths);
    standIn
        .seen()
        .forEach(
            request ->
                assertTrue(
                    request
                        .agent()
                        .matches(
                            "Orontes-link/\\S+ \\(https://w3id.org/orontes\\) java.net.http/\\d+"),
                    request.agent()));
    assertEquals(2, link("--sparql", "off").exit());
    assertEquals(2, link("--sparql", "ftp://somewhere").exit());
    Result contact = link("old-reds", "--contact", "User:Somebody");
    assertEquals(0, contact.exit(), contact.err());
    assertTrue(
        standIn.seen().get(standIn.seen().size() - 1).agent().contains("run by User:Somebody"));
  }

  @Test
  void a_service_that_is_down_ends_with_3_and_data_with_errors_with_1() throws IOException {
    standIn.always(Fault.status(403));
    Result down = link();
    assertEquals(3, down.exit(), down.err());
    assertEquals("", down.out());
    assertTrue(down.err().contains("the same command goes on from there"), down.err());
    assertEquals(List.of("links.yaml"), names(home.resolve("data/links")));
    Files.writeString(home.resolve("data/actors/broken.yaml"), "actors: [");
    assertEquals(1, link().exit());
  }

  @Test
  void a_run_that_was_killed_goes_on_loses_nothing_and_asks_nothing_twice() throws Exception {
    try (WikidataStandIn many = StandIns.start()) {
      // The project's own data, which have more to ask for; what is written goes elsewhere.
      String[] command = realPlaces(many, home.resolve("kept"), home.resolve("found.yaml"));
      Path whole = home.resolve("whole.yaml");
      Result straight = run(realPlaces(many, home.resolve("other"), whole));
      assertEquals(0, straight.exit(), straight.err());
      int asked = many.seen().size();
      assertTrue(asked >= 6, asked + " requests");
      many.forget();

      Fault slow = Fault.slow(java.time.Duration.ofMillis(700));
      many.always(slow);
      int kills = 0;
      for (int enough = 2; enough < asked; enough += 2) {
        Process child = child(command);
        while (many.seen().size() < enough && child.isAlive()) {
          Thread.sleep(20);
        }
        if (child.isAlive()) {
          kills++;
        }
        child.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        assertFalse(Files.exists(home.resolve("found.yaml")), "nothing is written before the end");
      }
      many.always((request, response, well) -> well.doFilter(request, response));
      Result last = run(command);
      assertEquals(0, last.exit(), last.err());
      assertEquals(
          Files.readString(whole), Files.readString(home.resolve("found.yaml")), last.err());
      Set<String> different = new HashSet<>();
      many.seen().forEach(request -> different.add(request.query()));
      assertEquals(asked, different.size());
      assertTrue(kills >= 2, kills + " kills");
      // A request whose answer was still under way when the run was killed is sent once more.
      assertTrue(
          many.seen().size() <= asked + kills,
          many.seen().size() + " requests, " + asked + " needed, " + kills + " kills");
    }
  }

  private static String[] realPlaces(WikidataStandIn standIn, Path store, Path to) {
    return new String[] {
      "link",
      "--home",
      Path.of("").toAbsolutePath().toString(),
      "--kind",
      "place",
      "--pace",
      "0",
      "--sparql",
      standIn.address(),
      "--store",
      store.toString(),
      "--to",
      to.toString()
    };
  }

  private static Process child(String... args) throws IOException {
    List<String> words =
        Java.command(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "org.orontes.cli.Main");
    words.addAll(Arrays.asList(args));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
