package org.orontes.serve.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.serve.Served;
import org.orontes.testing.Tool;

/**
 * The programs of the recipes, saved from the server and run as they are. What they print is held
 * against the answers of saved questions, which are another way to the same.
 */
class RecipeProgramsTest {

  private static final Served.Site SITE = Served.real();
  private static final String DAY = "2024-12-06";

  @TempDir private Path folder;

  /** Saves a program and runs it; it may not complain. */
  private List<String> run(String name, String... runtime) throws Exception {
    Files.writeString(folder.resolve(name), SITE.get("/recipes/files/" + name).body());
    List<String> words = new ArrayList<>(List.of(runtime));
    words.add(name);
    return lines(words);
  }

  private List<String> lines(List<String> words) throws Exception {
    return Run.of(folder, words).well();
  }

  /** The rows of a saved question or file, by the names of their columns. */
  private static List<Map<String, String>> rows(String path) throws Exception {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> head = null;
    for (List<String> row : CSVParser.create(new java.io.StringReader(SITE.get(path).body()))) {
      if (head == null) {
        head = row;
        continue;
      }
      Map<String, String> named = new java.util.HashMap<>();
      for (int i = 0; i < head.size(); i++) {
        named.put(head.get(i), row.get(i));
      }
      rows.add(named);
    }
    return rows;
  }

  private static List<Map<String, String>> control() throws Exception {
    return rows("/queries/control-on-a-day.csv?day=" + DAY);
  }

  private static long count(List<Map<String, String>> rows, String column, String value) {
    return rows.stream().filter(row -> row.get(column).equals(value)).count();
  }

  private static long places(Stream<Map<String, String>> rows) {
    return rows.map(row -> row.get("place")).distinct().count();
  }

  private static boolean isKnown(Map<String, String> row) {
    return !row.get("certainty").equals("possible");
  }

  /** How many places were known to be held by more than one, one after the other. */
  private static long changed() throws Exception {
    Map<String, Set<String>> holders = new java.util.HashMap<>();
    for (Map<String, String> row : rows("/download/control.csv")) {
      if (isKnown(row)) {
        holders.computeIfAbsent(row.get("place"), p -> new HashSet<>()).add(row.get("holder"));
      }
    }
    return holders.values().stream().filter(held -> held.size() > 1).count();
  }

  private static void has(List<String> said, String line) {
    assertTrue(said.contains(line), () -> "“" + line + "” in\n" + String.join("\n", said));
  }

  @Test
  void pandas_tells_who_held_what() throws Exception {
    List<String> said =
        run("control.py", Tool.python("the recipe for pandas", "pandas").toString());
    List<Map<String, String>> control = control();
    for (String certainty : List.of("certain", "presumed", "possible")) {
      long places = places(control.stream().filter(r -> r.get("certainty").equals(certainty)));
      has(
          said,
          "  "
              + certainty
              + ": "
              + count(control, "certainty", certainty)
              + " rows, "
              + places
              + " places");
    }
    has(
        said,
        "Homs: Syrian Armed Forces (until December 2024), certain, 3 witnesses, disputed: False");
    long all = places(rows("/download/control.csv").stream());
    has(said, "Changed hands: " + changed() + " of " + all + " places");
    assertTrue(said.get(said.size() - 1).contains("Hama, Homs"), said::toString);
  }

  @Test
  void networkx_counts_the_ties_of_a_day_and_draws_them() throws Exception {
    List<String> said =
        run(
            "network.py",
            Tool.python("the recipe for networkx", "networkx", "matplotlib").toString());
    List<Map<String, String>> ties = rows("/queries/network-on-a-day.csv?day=" + DAY);
    Set<String> actors = new HashSet<>();
    ties.forEach(tie -> actors.addAll(List.of(tie.get("source"), tie.get("target"))));
    has(said, ties.size() + " ties of " + actors.size() + " actors on " + DAY);
    for (String certainty : List.of("certain", "presumed", "possible")) {
      has(said, "  " + certainty + ": " + count(ties, "certainty", certainty));
    }
    assertTrue(
        said.stream()
            .anyMatch(
                line ->
                    line.startsWith("Most backers: Government of Syria")
                        && line.contains("Iran")
                        && line.contains("Russia")),
        said::toString);
    assertTrue(Files.size(folder.resolve("network.png")) > 10_000);
  }

  @Test
  void sparqlwrapper_and_rdflib_find_the_claims() throws Exception {
    String python =
        Tool.python("the recipes for SPARQL and RDF", "SPARQLWrapper", "rdflib").toString();
    Set<String> claims = new HashSet<>();
    for (Map<String, String> row : rows("/download/claims.csv")) {
      if (row.get("matter").endsWith("/event/capture-of-homs-2024")) {
        claims.add(row.get("claim"));
      }
    }
    List<String> asked = run("sparql.py", python);
    assertEquals(claims.size() + " claims", asked.get(0));
    assertEquals(claims.size() + 1, asked.size());
    assertTrue(
        asked.stream().anyMatch(line -> line.startsWith("Syrian Observatory for Human Rights: ")));
    List<String> read = run("graph.py", python);
    has(read, "ar: السيطرة على حمص");
    has(read, "from 2024-12-07 to 2024-12-08");
    has(read, claims.size() + " claims about it");
  }

  @Test
  void days_are_written_for_kepler_and_palladio() throws Exception {
    run("days.py", Tool.python("the recipes for kepler.gl and Palladio", "csv").toString());
    List<Map<String, String>> drawn =
        control().stream().filter(row -> !row.get("lat").isEmpty()).toList();
    List<String> kepler = Files.readAllLines(folder.resolve("control-kepler.csv"));
    assertEquals("day,place,placeAr,holder,certainty,disputed,origins,lat,lon,page", kepler.get(0));
    assertEquals(
        drawn.size(), kepler.stream().filter(row -> row.startsWith(DAY + " 00:00,")).count());
    has(
        kepler,
        kepler.stream()
            .filter(
                row ->
                    row.startsWith(
                        DAY + " 00:00,Homs,حمص,Syrian Armed Forces (until December 2024),certain,"))
            .findFirst()
            .orElse("Homs"));
    List<String> palladio = Files.readAllLines(folder.resolve("control-palladio.csv"));
    assertEquals(
        "date,place,placeAr,holder,certainty,disputed,origins,coordinates,page", palladio.get(0));
    assertTrue(
        palladio.stream()
            .skip(1)
            .allMatch(
                row -> row.matches("\\d{4}-\\d\\d-\\d\\d,.*\"-?\\d+\\.\\d+,-?\\d+\\.\\d+\",.*")));
  }

  @Test
  void r_tells_who_held_what() throws Exception {
    List<String> said =
        run("control.R", Tool.r("the recipe for R", "stats").toString(), "--vanilla");
    List<Map<String, String>> control = control();
    String counts =
        Stream.of("certain", "possible", "presumed")
            .map(c -> "" + count(control, "certainty", c))
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
    assertTrue(
        said.stream().anyMatch(line -> line.strip().replaceAll(" +", " ").equals(counts)),
        said::toString);
    has(said, "Homs: Syrian Armed Forces (until December 2024), certain, 3 witnesses");
    has(
        said,
        "Changed hands: "
            + changed()
            + " of "
            + places(rows("/download/control.csv").stream())
            + " places");
  }

  @Test
  void sf_draws_what_has_a_point() throws Exception {
    List<String> said = run("map.R", Tool.r("the recipe for sf", "sf").toString(), "--vanilla");
    long drawn = control().stream().filter(row -> !row.get("lat").isEmpty()).count();
    has(said, drawn + " points on " + DAY);
    assertTrue(Files.size(folder.resolve("control.png")) > 10_000);
  }

  @Test
  void gdal_makes_a_geopackage_and_the_rows_of_a_day() throws Exception {
    Tool.require("ogr2ogr", "the recipe for QGIS");
    List<String> said = run("geopackage.sh", Tool.require("sh", "the recipe for QGIS").toString());
    List<Map<String, String>> all = rows("/download/control.csv");
    long points = all.stream().filter(row -> !row.get("lat").isEmpty()).count();
    assertEquals(
        List.of("rows,with a point", all.size() + "," + points),
        said.stream().map(line -> line.replace("\"", "")).toList());
    List<String> day = Files.readAllLines(folder.resolve("control-on-day.csv"));
    assertEquals(control().size() + 1, day.size());
    assertTrue(
        day.stream()
            .anyMatch(
                row -> row.startsWith("Homs,Syrian Armed Forces (until December 2024),certain")));
  }

  @Test
  void the_settings_for_timemap_are_javascript_and_name_what_is_there() throws Exception {
    String node = Tool.require("node", "the recipe for TimeMap").toString();
    Files.writeString(folder.resolve("config.cjs"), SITE.get("/recipes/files/timemap.js").body());
    String print =
        "const c = require('./config.cjs'); for (const f of ['EVENTS', 'ASSOCIATIONS', 'SOURCES']) console.log(c.SERVER_ROOT + c[f + '_EXT']); console.log(c.DATE_FMT)";
    List<String> said = lines(List.of(node, "-e", print));
    assertEquals(4, said.size());
    for (String address : said.subList(0, 3)) {
      String root = SITE.at("/").toString();
      assertTrue(address.startsWith(root), address);
      assertEquals(200, SITE.get(address.substring(root.length() - 1)).statusCode(), address);
    }
    assertEquals("YYYY-MM-DD", said.get(3));
  }
}
