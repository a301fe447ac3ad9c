package org.orontes.link.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.link.find.Item.Day;
import org.orontes.link.find.Item.Named;
import org.orontes.link.find.Item.Point;
import org.orontes.link.find.Sought.Around;
import org.orontes.link.find.Sought.Called;
import org.orontes.link.find.Sought.Spot;
import org.orontes.link.find.Sought.Use;
import org.orontes.link.find.Spellings.Literal;
import org.orontes.link.find.StandIns.Real;
import org.orontes.model.Kind;
import org.orontes.model.Labels;
import org.orontes.model.Span;

/** What tells items of one name apart, one look at a time. */
class LooksTest {

  private static final Real REAL = Real.read();
  private static final String HOMS = "\u062d\u0645\u0635";
  private static final Around SYRIA = new Around(new Labels("Syria", null), true, List.of("Q858"));

  private static Sought homs(Called... more) {
    Set<Called> names = new LinkedHashSet<>();
    names.add(new Called("Homs", "en", Use.LABEL));
    names.add(new Called(HOMS, "ar", Use.LABEL));
    names.addAll(List.of(more));
    return new Sought(
        "homs",
        Kind.PLACE,
        List.of("City"),
        "city",
        new Labels("Homs", HOMS),
        List.copyOf(names),
        List.of(SYRIA),
        new Spot(34.7324, 36.7135, 5),
        null,
        List.of("169577"),
        List.of());
  }

  private static Item item(String english, String type) {
    Item item = new Item("Q9000000999");
    item.labels().put("en", english);
    item.types().put("Q9000000998", new Named("Q9000000998", Map.of("en", type)));
    return item;
  }

  private static double name(Sought thing, Item item) {
    return NameLook.of(thing, item).agrees();
  }

  @Test
  void names_count_by_how_well_they_agree_and_a_wrong_name_hardly() {
    Item same = item("Homs", "city");
    Item both = item("Homs", "city");
    both.labels().put("ar", HOMS);
    Item slip = item("Talbisehh", "town");
    assertTrue(name(homs(), both) >= name(homs(), same));
    Sought called = homs(new Called("Talbiseh", "en", Use.NAME));
    Sought wrongly = homs(new Called("Talbiseh", "en", Use.WRONG));
    assertTrue(name(called, slip) < name(called, item("Talbiseh", "town")));
    assertTrue(name(wrongly, item("Talbiseh", "town")) < 0.5);
    assertTrue(name(wrongly, item("Talbiseh", "town")) > 0);
    assertEquals(0, name(homs(), item("Hama", "city")));
    Item elsewhere = item("Homs", "city");
    elsewhere.labels().put("ar", "\u0627\u0644\u062e\u0645\u0633");
    assertTrue(name(homs(), elsewhere) < name(homs(), same) - 0.2, "two names in Arabic");
  }

  @Test
  void one_digit_makes_another_name_and_the_label_for_all_languages_is_a_label() {
    Sought base = homs(new Called("Base 46 of the army", "en", Use.NAME));
    assertEquals(0, name(base, item("Base 47 of the army", "military base")));
    Item all = item("x", "city");
    all.labels().clear();
    all.labels().put("mul", "Homs");
    assertTrue(name(homs(), all) >= 1);
  }

  @ParameterizedTest
  @CsvSource({
    "city, 1",
    "big city, 1",
    "capital city of Syria, 1",
    "human settlement, 1",
    "town in Syria, 0.6",
    "governorate of Syria, -1",
    "district of Syria, -1",
    "human, -1",
    "film, -1",
    "association football club, -1",
    "something nobody knows, 0"
  })
  void the_kind_is_judged_by_what_the_class_is_called(String type, double agrees) {
    assertEquals(
        agrees, new KindLook(REAL.vocabulary()).of(homs(), item("Homs", type)).agrees(), type);
  }

  @Test
  void the_kind_is_judged_in_arabic_where_there_is_no_english() {
    Item item = new Item("Q9000000999");
    item.types()
        .put(
            "Q9000000998",
            new Named(
                "Q9000000998",
                Map.of(
                    "ar",
                    "\u0645\u062f\u064a\u0646\u0629 \u0641\u064a \u0633\u0648\u0631\u064a\u0627")));
    assertEquals(1, new KindLook(REAL.vocabulary()).of(homs(), item).agrees());
  }

  @Test
  void pages_about_names_are_never_proposed_whatever_else_agrees() {
    Ranking ranking = new Ranking(REAL.vocabulary(), new Decisions(List.of()));
    for (String type :
        List.of(
            "Wikimedia disambiguation page",
            "family name",
            "male given name",
            "scholarly article",
            "Wikimedia category")) {
      Item item = item("Homs", type);
      item.geonames().add("169577");
      assertEquals(List.of(), ranking.of(homs(), List.of(item), 0), type);
    }
    Item city = item("Hims city", "city");
    city.geonames().add("169577");
    assertTrue(ranking.of(homs(), List.of(city), 0).get(0).score() >= 95, "a shared id");
  }

  @Test
  void every_class_in_the_list_of_words_is_one_of_the_ontology() {
    Set<String> known = new TreeSet<>();
    for (String root : List.of("Actor", "Place", "Event")) {
      known.addAll(REAL.vocabulary().typesUnder(root));
    }
    Set<String> unknown = new TreeSet<>(KindWords.of(REAL.vocabulary()).named());
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void another_country_speaks_against_it_and_a_point_nearby_for_it() {
    Item item = item("Homs", "city");
    item.countries().put("Q9000000997", named("Q9000000997", "Libya"));
    assertEquals(-1, WhereLook.units(homs(), item).agrees());
    item.countries().put("Q858", named("Q858", "Syria"));
    assertTrue(WhereLook.units(homs(), item).agrees() > 0);
    Point damascus = new Point(33.5102, 36.29128);
    assertEquals(141, WhereLook.kilometres(new Spot(34.7324, 36.7135, 5), damascus), 1.5);
    item.points().add(new Point(34.74, 36.72));
    assertTrue(WhereLook.distance(homs(), item).agrees() > 0.9);
    item.points().clear();
    item.points().add(damascus);
    assertEquals(-1, WhereLook.distance(homs(), item).agrees());
  }

  private static Named named(String id, String label) {
    Map<String, String> labels = new HashMap<>();
    labels.put("en", label);
    return new Named(id, labels);
  }

  @Test
  void a_year_alone_is_not_read_as_its_first_of_january() {
    Span span =
        new Span(
            LocalDate.of(2024, 11, 27),
            LocalDate.of(2024, 11, 27),
            null,
            null,
            Span.Begin.BEGUN,
            Span.End.UNKNOWN,
            null,
            null);
    Sought event =
        new Sought(
            "e",
            Kind.EVENT,
            List.of("Offensive"),
            "offensive",
            new Labels("E", null),
            List.of(),
            List.of(),
            null,
            span,
            List.of(),
            List.of("Q858"));
    assertEquals(0.5, when(event, new Day(LocalDate.of(2024, 1, 1), true)));
    assertEquals(-1, when(event, new Day(LocalDate.of(2017, 1, 1), true)));
    assertEquals(1, when(event, new Day(LocalDate.of(2024, 11, 28), false)));
    assertEquals(-1, when(event, new Day(LocalDate.of(2024, 1, 2), false)));
  }

  private static double when(Sought event, Day day) {
    Item item = item("E", "offensive");
    item.begins().add(day);
    return WhenLook.of(event, item).agrees();
  }

  @Test
  void spellings_are_those_that_an_index_of_whole_names_may_have() {
    assertEquals(
        Set.of("al-Rastan", "Al-Rastan", "Al Rastan", "Rastan"),
        texts(new Called("al-Rastan", "en", Use.LABEL)));
    assertTrue(
        texts(new Called("Hama offensive, 2024", "en", Use.LABEL))
            .containsAll(Set.of("2024 Hama offensive", "Hama offensive")));
    assertTrue(
        texts(new Called("Syrian Armed Forces (until December 2024)", "en", Use.LABEL))
            .contains("Syrian Armed Forces"));
    assertTrue(Spellings.of(homs().names().get(1)).contains(new Literal(HOMS, "mul")));
  }

  private static Set<String> texts(Called name) {
    return Spellings.of(name).stream().map(Literal::text).collect(Collectors.toSet());
  }

  @Test
  void whatever_stands_in_a_name_stays_in_its_string_in_the_query() {
    String nasty = "\" } ; DROP ALL # \\ \n 'x'";
    Query query =
        QueryFactory.create(Sparql.find(List.of(new Literal(nasty, "en")), List.of("1\"")));
    assertTrue(query.isSelectType());
    assertTrue(query.toString().contains("DROP ALL"));
    QueryFactory.create(Sparql.describe(List.of("Q858", "Q1")));
    QueryFactory.create(
        Sparql.onDays(List.of("Q858"), LocalDate.of(2024, 11, 1), LocalDate.of(2024, 12, 31)));
  }

  @Test
  void what_others_wrote_is_one_line_without_signs_that_nobody_sees() {
    assertEquals("a b c d", Harmless.line("a\nb\u2028c\u202e\u0085\u0000d", 50));
    assertEquals("abc…", Harmless.line("abcdef", 3));
    assertEquals(HOMS, Harmless.line(" " + HOMS + " ", 50));
  }

  @Test
  void retry_after_is_seconds_or_a_date_and_nothing_else() {
    Instant now = Instant.parse("2026-01-10T12:00:00Z");
    assertEquals(Optional.of(Duration.ofMinutes(2)), RetryAfter.read(" 120 ", now));
    assertEquals(
        Optional.of(Duration.ofSeconds(30)), RetryAfter.read("Sat, 10 Jan 2026 12:00:30 GMT", now));
    assertEquals(Optional.of(Duration.ZERO), RetryAfter.read("Fri, 09 Jan 2026 12:00:30 GMT", now));
    assertEquals(Optional.empty(), RetryAfter.read("soon", now));
    assertFalse(RetryAfter.read("-5", now).isPresent());
  }
}
