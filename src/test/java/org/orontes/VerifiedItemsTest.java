package org.orontes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.model.Link;
import org.orontes.read.DataFolder;
import org.orontes.read.Problems;
import org.orontes.vocabulary.Vocabulary;

/**
 * An item of Wikidata is named only where it was verified. The list is kept apart from the data, so
 * that a slip in a digit, or an id that somebody remembers, does not pass.
 */
class VerifiedItemsTest {

  private static final Pattern ITEM = Pattern.compile("\\bQ[1-9][0-9]{1,}\\b");
  private static final List<String> LOOKED_AT =
      List.of("data", "ontology", "queries", "src/main", "README.md", ".github", "CITATION.cff");

  private static Map<String, List<String>> verified() throws IOException {
    Map<String, List<String>> items = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/links/verified.txt"))) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\t", -1);
        items.put(parts[0], parts.length > 2 ? List.of(parts[2].split(" ")) : List.of());
      }
    }
    return items;
  }

  @Test
  void no_file_names_another_item() throws IOException {
    Set<String> known = verified().keySet();
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (String root : LOOKED_AT) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(VerifiedItemsTest::decided).toList()) {
          Matcher item = ITEM.matcher(text(file));
          while (item.find()) {
            seen++;
            if (!known.contains(item.group())) {
              wrong.add(file + ": " + item.group());
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen > 60, "only " + seen + " items were found at all");
  }

  /**
   * A file, and not one of candidates, which `orontes link` proposes; what is accepted of them is
   * looked at below.
   */
  private static boolean decided(Path file) {
    return Files.isRegularFile(file)
        && !file.toString().matches(".*data.links.candidates-[^/\\\\]+\\.yaml");
  }

  @Test
  void each_link_is_to_the_item_that_was_verified_for_that_thing() throws IOException {
    Map<String, List<String>> items = verified();
    Problems problems = new Problems();
    List<Link> links =
        new DataFolder(Path.of("."), Vocabulary.read(Path.of("ontology")))
            .register(problems).records().links().stream()
                .filter(link -> link.register().id().equals("wikidata") && link.accepted())
                .toList();
    assertFalse(problems.hasErrors());
    assertEquals(
        List.of(),
        links.stream()
            .filter(
                link -> !items.getOrDefault(link.id().id(), List.of()).contains(link.thing().id()))
            .map(link -> link.mark() + ": " + link.thing().id() + " " + link.id().id())
            .toList());
    assertEquals(
        items.values().stream().mapToInt(List::size).sum(),
        links.size(),
        "a link that was verified is missing from data/links/");
  }

  /** Pictures and fonts have no text to look at. */
  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
