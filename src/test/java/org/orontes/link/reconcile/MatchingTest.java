package org.orontes.link.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which thing comes first, and when it may be taken without a look. */
class MatchingTest {

  private static List<Candidate> found(Query query) {
    return Reconciled.real().match(query);
  }

  private static Candidate first(Query query) {
    return found(query).get(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Homs, place/homs",
    "Hama, place/hama",
    "Idlib, place/idlib",
    "Aleppo, place/aleppo",
    "Damascus, place/damascus",
    "حلب, place/aleppo",
  })
  void a_city_comes_before_the_governorate_of_its_name_and_neither_is_taken(
      String name, String city) {
    List<String> ids = Reconciled.ids(Query.of(name));
    assertEquals(city, ids.get(0));
    assertEquals(city + "-governorate", ids.get(1));
    assertTrue(found(Query.of(name)).stream().noneMatch(Candidate::match));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Homs Governorate, place/homs-governorate",
    "Governorate of Homs, place/homs-governorate",
    "Homs province, place/homs-governorate",
    "Homs (governorate), place/homs-governorate",
    "محافظة حمص, place/homs-governorate",
    "Homs city, place/homs",
    "City of Homs, place/homs",
    "Homs (city), place/homs",
    "مدينة حمص, place/homs",
    "Homs District, place/homs-district",
    "منطقة حمص, place/homs-district",
    "Homs Subdistrict, place/homs-sub-district",
    "Rastan bridge, place/rastan-bridge",
    "جسر الرستن, place/rastan-bridge",
    "Palmyra (Tadmur), place/palmyra",
    "Rastan (Homs), place/rastan",
    "'Rastan, Homs', place/rastan",
  })
  void words_for_a_class_and_words_beside_the_name_tell_namesakes_apart(String name, String thing) {
    assertEquals(thing, first(Query.of(name)).item().id());
  }

  @ParameterizedTest(name = "Homs as {0}")
  @CsvSource({
    "City, place/homs",
    "Governorate, place/homs-governorate",
    "District, place/homs-district",
    "oro:Governorate, place/homs-governorate",
    "https://w3id.org/orontes/ontology#City, place/homs",
  })
  void a_class_decides_between_namesakes(String type, String thing) {
    Candidate first = first(Query.of("Homs").ofType(type));
    assertEquals(thing, first.item().id());
    assertTrue(first.match());
  }

  @Test
  void a_class_takes_in_the_classes_below_it() {
    assertEquals("place/homs", Reconciled.ids(Query.of("Homs").ofType("Place")).get(0));
    assertEquals("actor/hts", Reconciled.ids(Query.of("HTS").ofType("Organisation")).get(0));
    assertEquals(List.of(), Reconciled.ids(Query.of("HTS").ofType("Place")));
  }

  @Test
  void a_class_that_should_be_lets_others_follow_and_never_takes_them() {
    Query should =
        new Query("HTS", List.of("Place"), Query.Strictness.SHOULD, Query.LIMIT, List.of());
    Candidate first = first(should);
    assertEquals("actor/hts", first.item().id());
    assertFalse(first.match());
    assertEquals(false, first.features().get("type"));
    assertTrue(first.score() < first(Query.of("HTS")).score());
  }

  @Test
  void all_classes_or_one_of_them() {
    List<String> both = List.of("ArmedGroup", "Organisation");
    assertEquals(
        List.of("actor/hts"),
        Reconciled.ids(new Query("HTS", both, Query.Strictness.ALL, 1, List.of())));
    List<String> never = List.of("ArmedGroup", "Person");
    assertEquals(
        List.of(), Reconciled.ids(new Query("HTS", never, Query.Strictness.ALL, 1, List.of())));
    assertEquals(
        List.of("actor/hts"),
        Reconciled.ids(new Query("HTS", never, Query.Strictness.ANY, 1, List.of())));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "actor/hts, actor/hts",
    "https://w3id.org/orontes/id/actor/hts, actor/hts",
    "Q131301, place/homs",
    "q131301, place/homs",
    "http://www.wikidata.org/entity/Q131301, place/homs",
    "https://www.wikidata.org/wiki/Q131301, place/homs",
    "169577, place/homs",
    "https://www.geonames.org/169577/homs.html, place/homs",
    "SY04, place/homs-governorate",
    "QDe.137, actor/hts",
  })
  void an_id_in_the_place_of_a_name_is_taken(String id, String thing) {
    Candidate first =
        found(Query.of(id)).stream().filter(c -> c.item().id().equals(thing)).findFirst().get();
    assertEquals(100, first.score());
    assertEquals(true, first.features().get("id"));
    assertEquals(found(Query.of(id)).size() == 1, first.match());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Abdel Rahman Rami, actor/rami-abdulrahman",
    "Hasan Abdel Ghany, actor/hassan-abdul-ghani",
    "Ahmad al-Sharaa, actor/ahmed-al-sharaa",
    "Muhammad Jawlani, actor/ahmed-al-sharaa",
    "Hizballah, actor/hezbollah",
    "al-Qaida, actor/al-qaeda",
    "Alepo, place/aleppo",
    "FSA, actor/sna",
  })
  void what_sounds_alike_is_proposed_and_not_taken(String name, String thing) {
    Candidate first = first(Query.of(name));
    assertEquals(thing, first.item().id());
    assertFalse(first.match(), "score " + first.score());
  }

  @Test
  void a_name_used_by_mistake_comes_after_a_right_one_and_is_never_taken() {
    Candidate wrong = first(Query.of("Syrian Defence Forces"));
    assertEquals("actor/sdf", wrong.item().id());
    assertFalse(wrong.match());
    List<String> army = Reconciled.ids(Query.of("Free Syrian Army"));
    assertTrue(army.indexOf("actor/sna") < army.indexOf("actor/syrian-free-army"), army.toString());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Lorem ipsum dolor",
        "Paris",
        "London",
        "New York",
        "Buenos Aires",
        "John Smith",
        "Maria Gonzalez",
        "Michael Johnson",
        "Baghdad Street",
        "Rue de Rivoli",
        "Main Street 12",
        "Unter den Linden",
        "Banana",
        "N/A",
        "unknown",
        "-",
        "12",
        "شارع بغداد",
        "لوريم إيبسوم",
      })
  void what_means_nothing_here_is_not_taken_and_has_few_candidates(String name) {
    List<Candidate> found = found(Query.of(name));
    assertTrue(found.stream().noneMatch(Candidate::match), found.toString());
    assertTrue(found.size() <= 3, found.toString());
  }

  @Test
  void the_limit_and_the_order_hold() {
    Query three = new Query("Homs", List.of(), Query.Strictness.ANY, 3, List.of());
    assertEquals(3, found(three).size());
    double before = 101;
    for (Candidate candidate : found(Query.of("Homs"))) {
      assertTrue(candidate.score() <= before && candidate.score() >= 0);
      before = candidate.score();
    }
  }

  @Test
  void what_lies_elsewhere_is_not_taken() {
    Query query = Query.of("Homs").ofType("City");
    assertTrue(first(query.with("within", "Syria")).match());
    assertTrue(first(query.with("within", "Homs Governorate")).match());
    assertTrue(first(query.with("country", "SY")).match());
    Candidate elsewhere = first(query.with("within", "Aleppo Governorate"));
    assertFalse(elsewhere.match());
    assertTrue(elsewhere.score() < 60, "" + elsewhere.score());
  }

  @Test
  void a_point_sharpens_by_distance() {
    Query query = Query.of("Homs");
    Candidate near = first(query.with("point", "34.73,36.71"));
    assertEquals("place/homs", near.item().id());
    assertTrue(near.match());
    assertFalse(first(query.ofType("City").with("point", "36.2,37.15")).match());
  }

  @Test
  void a_date_sharpens_events() {
    Query query = Query.of("Capture of Homs");
    for (String day : List.of("2024-12-08", "2024-12", "2024", "2024-12-07T00:00:00Z")) {
      assertTrue(first(query.with("when", day)).match(), day);
    }
    assertFalse(first(query.with("when", "2015")).match());
  }

  @Test
  void ids_elsewhere_decide_without_a_name() {
    Candidate first = first(Query.of("").with("wikidataId", "Q131301"));
    assertEquals("place/homs", first.item().id());
    assertTrue(first.match());
    assertEquals(List.of(), found(Query.of("").with("pcode", "XX99")));
    assertFalse(found(Query.of("").with("within", "Homs Governorate")).isEmpty());
    assertFalse(first(Query.of("").with("within", "Homs Governorate")).match());
  }

  @Test
  void what_there_is_not_is_told_with_the_nearest_right_thing() {
    Fault type = assertThrows(Fault.class, () -> found(Query.of("Homs").ofType("Governorat")));
    assertEquals("unknown-type", type.kind());
    assertTrue(type.detail().contains("did you mean 'Governorate'?"), type.detail());
    Fault property =
        assertThrows(Fault.class, () -> found(Query.of("Homs").with("withn", "Syria")));
    assertEquals("unknown-property", property.kind());
    assertTrue(property.detail().contains("did you mean 'within'?"), property.detail());
    assertEquals(
        "bad-value",
        assertThrows(Fault.class, () -> found(Query.of("Homs").with("point", "a,b"))).kind());
  }
}
