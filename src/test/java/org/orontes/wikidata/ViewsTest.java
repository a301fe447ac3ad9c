package org.orontes.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files of the views: standard SPARQL, explained, and of properties that were verified. */
class ViewsTest {

  private static final Path FOLDER = Path.of("ontology/views/wikidata");

  /**
   * Properties of Wikidata whose label was read beside the number in a public file
   * (wikidata-properties-dumper, properties/en.json, and others, as alignments.ttl says).
   */
  private static final Set<String> VERIFIED =
      Set.of(
          "P17", "P31", "P131", "P177", "P248", "P276", "P279", "P361", "P463", "P533", "P577",
          "P580", "P582", "P585", "P598", "P607", "P625", "P710", "P813", "P854", "P859", "P1065",
          "P1120", "P1319", "P1326", "P1339", "P1344", "P1476", "P1566", "P2541", "P2789", "P3461");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @TestFactory
  List<DynamicTest> each_view_is_a_construct_in_standard_sparql_and_says_what_it_is_for()
      throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
        .toList();
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    for (String head : List.of("# Gives:", "# Why:", "# From:", "# Example:")) {
      assertTrue(text.contains(head), head);
    }
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    assertTrue(query.isConstructType());
    assertTrue(
        query.getConstructTemplate().getTriples().stream()
            .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()),
        "blank nodes are other ones each time");
  }

  @Test
  void they_use_no_property_whose_number_was_not_verified() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : files()) {
      Matcher number =
          Pattern.compile("\\bP[1-9]\\d*\\b")
              .matcher(Files.readString(file).replaceAll("(?m)^#.*", ""));
      while (number.find()) {
        used.add(number.group());
      }
    }
    Set<String> unknown = new TreeSet<>(used);
    unknown.removeAll(VERIFIED);
    assertEquals(Set.of(), unknown);
    assertTrue(used.size() > 20, used.toString());
  }
}
