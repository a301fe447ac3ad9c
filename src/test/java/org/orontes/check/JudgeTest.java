package org.orontes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orontes.model.Actor;
import org.orontes.model.Claim;
import org.orontes.model.Coding;
import org.orontes.model.Entry;
import org.orontes.model.Event;
import org.orontes.model.Labels;
import org.orontes.model.Mark;
import org.orontes.model.Name;
import org.orontes.model.Period;
import org.orontes.model.Quantity;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Situation;
import org.orontes.model.Span;
import org.orontes.model.Speaker;
import org.orontes.model.Thing;
import org.orontes.model.Value;
import org.orontes.vocabulary.Vocabulary;

/** What a claim is to its fact. */
class JudgeTest {

  private static final Mark HERE = new Mark("data/x.yaml", 1, 1);
  private static final Coding NOBODY = new Coding(null, null);

  private static Vocabulary vocabulary;

  private final Actor coalition = actor("coalition", List.of());
  private final Actor group = actor("group", List.of());
  private final Actor brigade = actor("brigade", List.of(ref("group")));
  private final Actor government =
      actor("government", List.of(new Name("The State", "en", ref("wrong"), List.of(), HERE)), "");
  private final Situation membership =
      new Situation(
          "group-in-coalition",
          ref("MembershipSituation"),
          ref("happened"),
          new Labels("m", null),
          List.of(things("member", "group"), things("of", "coalition")),
          List.of(),
          Span.UNKNOWN,
          null,
          List.of(),
          null,
          NOBODY,
          HERE);
  private final Event capture = event("happened", List.of(ref("extent")));

  @BeforeAll
  static void readVocabulary() throws IOException {
    vocabulary = Vocabulary.read(Path.of("ontology"));
  }

  @Test
  void the_same_actor_agrees_and_another_differs() {
    assertEquals(Optional.of(Verdict.AGREES), verdict(capture, things("by", "coalition")));
    assertEquals(Optional.of(Verdict.DIFFERS), verdict(capture, things("by", "government")));
  }

  @Test
  void a_member_agrees_with_its_coalition_through_any_number_of_steps() {
    assertEquals(Optional.of(Verdict.AGREES), verdict(capture, things("by", "group")));
    assertEquals(Optional.of(Verdict.AGREES), verdict(capture, things("by", "brigade")));
  }

  @Test
  void a_denial_turns_the_verdict_round() {
    assertEquals(
        Optional.of(Verdict.DIFFERS),
        verdict(capture, things("by", "coalition"), "denies", "states"));
    assertEquals(
        Optional.of(Verdict.AGREES),
        verdict(capture, things("by", "government"), "denies", "states"));
  }

  @Test
  void an_open_key_has_no_winner_and_a_missing_one_is_silent() {
    assertEquals(Optional.of(Verdict.OPEN), verdict(capture, things("extent", "whole")));
    assertEquals(Optional.of(Verdict.SILENT), verdict(capture, things("outcome", "succeeded")));
  }

  @Test
  void intentions_judgements_and_retractions_are_not_held_against_facts() {
    Entry by = things("by", "government");
    assertEquals(Optional.empty(), verdict(capture, by, "asserts", "intends"));
    assertEquals(Optional.empty(), verdict(capture, by, "asserts", "would"));
    assertEquals(Optional.empty(), verdict(capture, by, "asserts", "judges"));
    assertEquals(Optional.empty(), verdict(capture, by, "retracts", "states"));
    assertEquals(Optional.empty(), verdict(capture, entry("still", day(6))));
  }

  @Test
  void what_did_not_happen_for_sure_is_unestablished_whatever_is_said() {
    assertEquals(
        Optional.of(Verdict.UNESTABLISHED),
        verdict(event("alleged", List.of()), things("by", "government")));
  }

  @Test
  void a_date_agrees_when_it_meets_the_bounds() {
    assertEquals(Optional.of(Verdict.AGREES), verdict(capture, entry("when", day(5))));
    assertEquals(Optional.of(Verdict.DIFFERS), verdict(capture, entry("when", day(6))));
  }

  @Test
  void numbers_agree_when_their_ranges_meet() {
    assertEquals(
        Optional.of(Verdict.AGREES), verdict(capture, entry("killed", range("100", "200"))));
    assertEquals(
        Optional.of(Verdict.AGREES), verdict(capture, entry("killed", range("150", null))));
    assertEquals(
        Optional.of(Verdict.DIFFERS), verdict(capture, entry("killed", range("151", null))));
  }

  @Test
  void a_name_must_be_listed_and_not_as_wrong() {
    assertEquals(
        Optional.of(Verdict.AGREES), verdict(government, entry("name", text("government"))));
    assertEquals(
        Optional.of(Verdict.DIFFERS), verdict(government, entry("name", text("The State"))));
    assertEquals(
        Optional.of(Verdict.DIFFERS), verdict(government, entry("name", text("Somebody"))));
  }

  private Optional<Verdict> verdict(Thing about, Entry content) {
    return verdict(about, content, "asserts", "states");
  }

  private Optional<Verdict> verdict(Thing about, Entry content, String stance, String mode) {
    Register register =
        new Register(List.of(coalition, group, brigade, government, membership, capture));
    return new Judge(vocabulary, new Containment(register))
        .verdict(claim(content, stance, mode), content, about);
  }

  private static Event event(String standing, List<Ref> open) {
    LocalDate fifth = LocalDate.of(2024, 12, 5);
    return new Event(
        "capture",
        ref("Capture"),
        ref(standing),
        new Labels("capture", null),
        List.of(),
        List.of(things("by", "coalition"), entry("killed", range("50", "150"))),
        open,
        new Span(fifth, fifth, fifth, fifth, Span.Begin.BEGUN, Span.End.ENDED, null, null),
        List.of(),
        null,
        NOBODY,
        HERE);
  }

  private static Claim claim(Entry content, String stance, String mode) {
    return new Claim(
        ref("c1"),
        ref("P1"),
        ref("capture"),
        "gist",
        List.of(content),
        new Speaker.Named(ref("government")),
        null,
        null,
        null,
        ref("said"),
        ref(mode),
        ref(stance),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        NOBODY,
        HERE);
  }

  private static Actor actor(String id, List<Ref> partOf) {
    return new Actor(
        id, ref("ArmedGroup"), new Labels(id, null), partOf, List.of(), null, NOBODY, HERE);
  }

  private static Actor actor(String id, List<Name> names, String note) {
    return new Actor(
        id, ref("Government"), new Labels(id, null), List.of(), names, note, NOBODY, HERE);
  }

  private static Ref ref(String id) {
    return new Ref(id, HERE);
  }

  private static Entry things(String key, String id) {
    return entry(key, new Value.Things(List.of(ref(id))));
  }

  private static Entry entry(String key, Value value) {
    return new Entry(key, value, HERE);
  }

  private static Value text(String words) {
    return new Value.Text(words);
  }

  private static Period day(int day) {
    LocalDate date = LocalDate.of(2024, 12, day);
    return new Period(date, date, date.toString());
  }

  private static Quantity range(String low, String high) {
    return new Quantity(
        new BigDecimal(low), high == null ? null : new BigDecimal(high), null, low + ".." + high);
  }
}
