package org.orontes.link.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The spellings of reports and lists: the right thing is to come first. */
class VariantsTest {

  private static final Logger LOG = LoggerFactory.getLogger(VariantsTest.class);
  private static final Path FILE = Path.of("src/test/resources/link/name-variants.csv");

  private record Spelling(String thing, String name) {}

  private static List<Spelling> spellings() throws Exception {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("thing,"))
        .map(
            line -> {
              int comma = line.indexOf(',');
              String name = line.substring(comma + 1, line.lastIndexOf(',')).replace("\"", "");
              return new Spelling(line.substring(0, comma), name);
            })
        .toList();
  }

  @Test
  void nineteen_of_twenty_spellings_lead_to_the_right_thing_first() throws Exception {
    List<String> misses = new ArrayList<>();
    for (Spelling one : spellings()) {
      List<Candidate> found = Reconciled.real().match(Query.of(one.name()));
      if (found.isEmpty() || !found.get(0).item().id().equals(one.thing())) {
        misses.add(one.name() + " (" + one.thing() + ") → " + told(found));
      }
    }
    int all = spellings().size();
    LOG.info("{} of {} spellings lead to the right thing first", all - misses.size(), all);
    misses.forEach(miss -> LOG.info("missed: {}", miss));
    assertTrue(all > 120 && misses.size() * 20 <= all, String.join("\n", misses));
  }

  @Test
  void nothing_is_taken_without_a_look_that_is_another_thing() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Spelling one : spellings()) {
      Reconciled.real().match(Query.of(one.name())).stream()
          .filter(c -> c.match() && !c.item().id().equals(one.thing()))
          .forEach(c -> wrong.add(one.name() + " (" + one.thing() + ") → " + c.item().id()));
    }
    assertEquals(List.of(), wrong);
  }

  private static String told(List<Candidate> found) {
    return String.join(
        ", ", found.stream().limit(4).map(c -> c.item().id() + " " + c.score()).toList());
  }
}
