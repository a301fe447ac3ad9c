package org.orontes.link.reconcile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The spellings of reports and lists: the right thing is to come first. */
class VariantsTest {

  private static final Path FILE = Path.of("src/test/resources/link/name-variants.csv");

  @Test
  void nineteen_of_twenty_spellings_lead_to_the_right_thing_first() throws Exception {
    List<String> misses = new ArrayList<>();
    int all = 0;
    int matched = 0;
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("#") || line.startsWith("thing,")) {
        continue;
      }
      String thing = line.substring(0, line.indexOf(','));
      String name = line.substring(thing.length() + 1, line.lastIndexOf(',')).replace("\"", "");
      List<Candidate> found = Reconciled.real().match(Query.of(name));
      all++;
      matched += found.stream().anyMatch(c -> c.match() && c.item().id().equals(thing)) ? 1 : 0;
      if (found.isEmpty() || !found.get(0).item().id().equals(thing)) {
        misses.add(name + " (" + thing + ") → " + told(found));
      }
    }
    System.out.println(
        "Variants: " + (all - misses.size()) + " of " + all + " first, " + matched + " matched");
    misses.forEach(System.out::println);
    assertTrue(misses.size() * 20 <= all, String.join("\n", misses));
  }

  private static String told(List<Candidate> found) {
    return String.join(
        ", ", found.stream().limit(4).map(c -> c.item().id() + " " + c.score()).toList());
  }
}
