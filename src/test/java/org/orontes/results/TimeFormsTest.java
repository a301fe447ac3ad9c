package org.orontes.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.orontes.results.rows.Unfit;
import tools.jackson.databind.JsonNode;

/** TimelineJS, iCalendar, HXL and plain records. */
class TimeFormsTest {

  private static final String EVENTS =
      "#+ columns: {about: event, begin: [begin, beginLatest], end: [end, endLatest], text: told}\n"
          + "SELECT ?event ?eventLabel ?begin ?beginLatest ?end ?endLatest ?told { VALUES ( ?event"
          + " ?eventLabel ?begin ?beginLatest ?end ?endLatest ?told ) {\n"
          + "( :e 'Capture <of> Hama' '2024-12-05'^^xsd:date '2024-12-05'^^xsd:date '2024-12-05'^^xsd:date"
          + " '2024-12-05'^^xsd:date 'One; two, three' )\n"
          + "( :f 'Strike' '2024-12-05'^^xsd:date '2024-12-06'^^xsd:date UNDEF UNDEF UNDEF )\n"
          + "( :g 'No day' UNDEF UNDEF UNDEF UNDEF UNDEF ) } }";

  @Test
  void a_slide_has_its_days_and_says_when_they_are_not_known() {
    JsonNode slides = Forms.json(Form.TIMELINE, EVENTS);
    assertEquals(2, slides.at("/events").size());
    assertEquals(
        "{\"year\":2024,\"month\":12,\"day\":5}", slides.at("/events/0/start_date").toString());
    assertFalse(slides.at("/events/0").has("display_date"));
    assertEquals("Capture &lt;of&gt; Hama", slides.at("/events/0/text/headline").asString());
    assertEquals(
        "between 2024-12-05 and 2024-12-06", slides.at("/events/1/display_date").asString());
  }

  @Test
  void what_has_no_date_is_counted_and_not_hidden() {
    assertEquals(
        "1 row has no first day and cannot be shown here.",
        Forms.json(Form.TIMELINE, EVENTS).at("/title/text/text").asString());
    assertTrue(
        Forms.written(Form.ICS, EVENTS)
            .contains("X-WR-CALDESC:1 row has no first day and cannot be shown here.\r\n"));
  }

  @Test
  void an_event_of_a_calendar_ends_on_the_day_after_and_is_escaped() {
    String calendar = Forms.written(Form.ICS, EVENTS);
    assertTrue(
        calendar.contains("DTSTART;VALUE=DATE:20241205\r\nDTEND;VALUE=DATE:20241206\r\n"),
        calendar);
    assertTrue(calendar.contains("DESCRIPTION:One\\; two\\, three\r\n"), calendar);
    assertTrue(calendar.contains("DESCRIPTION:between 2024-12-05 and 2024-12-06.\r\n"), calendar);
  }

  @Test
  void long_lines_of_a_calendar_are_folded_and_no_letter_is_cut() {
    String name = "سيطرة فصائل المعارضة على مدينة حماة ".repeat(4).strip();
    String calendar =
        Forms.written(
            Form.ICS,
            "SELECT ?event ?eventLabel ?day { VALUES ( ?event ?eventLabel ?day ) { ( :e '"
                + name
                + "' '2024-12-05'^^xsd:date ) } }");
    for (String line : calendar.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    assertTrue(calendar.replace("\r\n ", "").contains("SUMMARY:" + name + "\r\n"));
  }

  @Test
  void a_year_is_no_day() {
    Unfit unfit =
        assertThrows(
            Unfit.class,
            () -> Forms.written(Form.ICS, "SELECT ?day { VALUES ?day { '2015'^^xsd:gYear } }"));
    assertEquals(
        "column 'day' has '2015', which is no day; write days as 2024-12-06", unfit.getMessage());
  }

  @Test
  void tags_stand_in_the_second_row() {
    assertEquals(
        """
        place,placeLabel,lat,lon,killed,other
        "#loc+id","#loc+name+i_en","#geo+lat","#geo+lon","#affected+killed","#indicator+num"
        https://example.org/homs,"Homs, city",34.7,36.7,3,1
        """
            .replace("\n", "\r\n"),
        Forms.written(
            Form.HXL,
            "#+ hxl: {other: \"#indicator+num\"}\n"
                + "SELECT ?place ?placeLabel ?lat ?lon ?killed ?other { VALUES ( ?place ?placeLabel ?lat ?lon"
                + " ?killed ?other ) { ( :homs 'Homs, city' 34.7 36.7 3 1 ) } }"));
  }

  @Test
  void a_table_without_a_tag_is_refused() {
    Unfit unfit =
        assertThrows(Unfit.class, () -> Forms.written(Form.HXL, "SELECT ?x { VALUES ?x { 1 } }"));
    assertTrue(unfit.getMessage().startsWith("no column has an HXL tag"));
  }

  @Test
  void records_are_objects_with_lists_and_by_their_key_when_they_have_one() {
    String query =
        "SELECT ?id ?names ?n ?sure { VALUES ( ?id ?names ?n ?sure ) { ( 'a' 'x; y' 1.50 true ) ( 'b' ''"
            + " UNDEF false ) } }";
    assertEquals(
        """
        [
        {"id":"a","names":["x","y"],"n":1.50,"sure":true},
        {"id":"b","names":[],"n":null,"sure":false}]
        """,
        Forms.written(Form.RECORDS, "#+ columns: {lists: [names]}\n" + query));
    assertEquals(
        "x; y",
        Forms.json(Form.RECORDS, "#+ columns: {key: id}\n" + query).at("/a/names").asString());
  }

  @Test
  void rows_of_one_thing_at_one_place_have_identifiers_of_their_own() {
    String query =
        "SELECT ?event ?eventLabel ?day ?who { VALUES ( ?event ?eventLabel ?day ?who ) { %s } }";
    String row = "( :e 'E' '2024-12-05'^^xsd:date :%s )";
    String alone = uids(query.formatted(row.formatted("a")));
    assertEquals(alone, uids(query.formatted(row.formatted("b"))), "whatever is told of it");
    String two = uids(query.formatted(row.formatted("a") + row.formatted("b")));
    assertEquals(2, two.lines().distinct().count());
    String same = uids(query.formatted(row.formatted("a") + row.formatted("a")));
    assertEquals(2, same.lines().distinct().count());
  }

  private static String uids(String query) {
    return String.join(
        "\n",
        Forms.written(Form.ICS, query).lines().filter(line -> line.startsWith("UID:")).toList());
  }

  @Test
  void what_is_known_on_one_side_only_is_said_so() {
    JsonNode slides =
        Forms.json(
            Form.TIMELINE,
            "SELECT ?e ?begin ?beginLatest ?end ?endLatest { VALUES ( ?e ?begin ?beginLatest ?end"
                + " ?endLatest ) { ( 1 UNDEF '2024-12-05'^^xsd:date '2024-12-06'^^xsd:date UNDEF )"
                + " ( 2 '2024-12-05'^^xsd:date '2024-12-05'^^xsd:date UNDEF '2024-12-06'^^xsd:date ) } }");
    assertEquals(
        "2024-12-05 or earlier to 2024-12-06 or later",
        slides.at("/events/0/display_date").asString());
    assertEquals(
        "2024-12-05 to 2024-12-06 at the latest", slides.at("/events/1/display_date").asString());
  }

  @Test
  void an_empty_text_is_no_day_and_an_end_before_the_begin_is_left_out() {
    JsonNode slides =
        Forms.json(
            Form.TIMELINE,
            "SELECT ?e ?begin ?end { VALUES ( ?e ?begin ?end ) { ( 1 '' UNDEF )"
                + " ( 2 '2024-12-05'^^xsd:date '2024-12-01'^^xsd:date ) } }");
    assertEquals(1, slides.at("/events").size());
    assertTrue(slides.at("/events/0/end_date").isMissingNode());
  }
}
