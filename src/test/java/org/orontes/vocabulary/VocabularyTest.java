package org.orontes.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The short names that people write, as the ontology folder declares them. */
class VocabularyTest {

  private static Vocabulary vocabulary;

  @BeforeAll
  static void read() throws IOException {
    vocabulary = Vocabulary.read(Path.of("ontology"));
  }

  @Test
  void a_key_has_its_form_and_its_rule_of_comparison() {
    Key distance = vocabulary.key("distance").orElseThrow();
    assertEquals(Key.Form.QUANTITY, distance.form());
    assertEquals(Key.Compare.OVERLAP, distance.compare());
    assertEquals("m", distance.unit());
    assertTrue(distance.changing());
    assertEquals(Optional.empty(), vocabulary.key("distanze"));
  }

  @Test
  void a_key_takes_things_of_a_class_or_codes_of_a_scheme() {
    Key by = vocabulary.key("by").orElseThrow();
    assertEquals("Actor", by.takes());
    assertFalse(by.takesCode());
    Key outcome = vocabulary.key("outcome").orElseThrow();
    assertEquals("outcome", outcome.takes());
    assertTrue(outcome.takesCode());
  }

  @Test
  void the_use_of_a_key_on_the_nearest_class_wins() {
    assertEquals("gainer", vocabulary.use("by", "Capture").orElseThrow().role());
    assertEquals("attacker", vocabulary.use("by", "AirStrike").orElseThrow().role());
    assertEquals("actor", vocabulary.use("by", "Celebration").orElseThrow().role());
    assertEquals(Optional.empty(), vocabulary.use("by", "ControlSituation"));
  }

  @Test
  void every_key_has_a_use_that_names_a_declared_class() {
    for (String key : vocabulary.keys()) {
      for (String root : List.of("Event", "Situation", "Actor", "Place")) {
        vocabulary
            .use(key, root)
            .ifPresent(use -> assertTrue(vocabulary.typesUnder(use.type()).contains(root)));
      }
    }
  }

  @Test
  void classes_stand_below_classes() {
    assertTrue(vocabulary.isA("Capture", "Event"));
    assertTrue(vocabulary.isA("Capture", "TimedThing"));
    assertFalse(vocabulary.isA("ControlSpell", "Situation"));
    assertTrue(vocabulary.typesUnder("Situation").contains("SupportSituation"));
  }

  @Test
  void units_are_known_by_their_symbols() {
    Unit mile = vocabulary.unit("mi").orElseThrow();
    assertEquals("m", mile.base());
    assertEquals(0, mile.factor().compareTo(new BigDecimal("1609.344")));
    assertTrue(vocabulary.unitSymbols("m").contains("km"));
  }

  @Test
  void the_eleven_kinds_of_support_of_the_codebook_are_codes() {
    assertTrue(
        vocabulary
            .codes("support")
            .containsAll(
                List.of(
                    "troop-support",
                    "foreign-troop-presence",
                    "infrastructure-access",
                    "weapons",
                    "materiel-logistics",
                    "training-expertise",
                    "funding",
                    "intelligence",
                    "territory-access",
                    "other-support",
                    "unknown-support")));
  }

  @Test
  void definitions_are_there_for_editors() {
    assertTrue(vocabulary.definitionOfType("Capture").isPresent());
    assertTrue(vocabulary.definitionOfCode("key", "by").isPresent());
  }
}
