package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.results.Form;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;
import tools.jackson.databind.JsonNode;

/** The calendars in ical.js, which Thunderbird reads with, and by the rules of RFC 5545. */
class CalendarTest {

  private static List<Written> files() {
    return Stream.of(Answers.in(Form.ICS), Answers.awkward(Form.ICS))
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void every_row_with_a_day_is_an_event_of_whole_days_with_an_identifier_of_its_own()
      throws Exception {
    JsonNode said = read();
    for (Written calendar : files()) {
      List<String> begin = calendar.reading().begin();
      long dated =
          calendar.rows().stream()
              .filter(row -> begin.stream().anyMatch(time -> !row.getOrDefault(time, "").isEmpty()))
              .count();
      JsonNode events = said.path(calendar.toString()).path("events");
      assertEquals(dated, events.size(), calendar.toString());
      Set<String> uids = new HashSet<>();
      for (JsonNode event : events) {
        assertTrue(uids.add(event.path("uid").asString()), calendar + " " + event);
        assertTrue(event.path("allDay").asBoolean(), calendar + " " + event);
        assertFalse(event.path("stamp").asString().isEmpty(), calendar + " " + event);
        assertTrue(day(event, "start").isBefore(day(event, "end")), calendar + " " + event);
      }
    }
  }

  private static JsonNode read() throws Exception {
    Path node = Tool.require("node", "calendars in ical.js");
    Path modules = Tool.folder("ORONTES_TOOLS", "calendars in ical.js").resolve("node_modules");
    return Program.own(node, "calendar.cjs", Answers.words(files(), modules)).json("ical.js");
  }

  private static LocalDate day(JsonNode event, String name) {
    return LocalDate.parse(event.path(name).asString());
  }

  /** The end is the day after the last: of iCalendar's days the end is not one. */
  @Test
  void an_event_lasts_from_the_first_to_the_last_day_on_which_it_can_have_been() throws Exception {
    JsonNode said = read();
    Written calendar = Answers.feed("events.ics");
    List<Map<String, String>> dated =
        calendar.rows().stream()
            .filter(row -> row.containsKey("begin") || row.containsKey("beginLatest"))
            .toList();
    for (int i = 0; i < dated.size(); i++) {
      Map<String, String> row = dated.get(i);
      JsonNode event = said.at("/events.ics/events").path(i);
      String first = row.getOrDefault("begin", row.get("beginLatest"));
      String last = row.getOrDefault("endLatest", row.getOrDefault("end", first));
      assertEquals(row.get("eventLabel"), event.path("summary").asString());
      assertEquals(first, event.path("start").asString(), row.toString());
      assertEquals(LocalDate.parse(last).plusDays(1), day(event, "end"), row.toString());
    }
    int undated = calendar.rows().size() - dated.size();
    assertTrue(
        said.at("/events.ics/told").asString().startsWith(undated + " rows have no first day"));
  }

  @Test
  void text_comes_through() throws Exception {
    JsonNode event = read().at("/awkward.ics/events/0");
    assertEquals(Awkward.NAME, event.path("summary").asString());
    assertEquals(
        "between 2024-12-05 and 2024-12-06 to 2024-12-07 at the latest. a line\nanother one \n\uFFFE end\\",
        event.path("description").asString());
  }

  @Test
  void lines_end_as_they_should_and_are_no_longer_than_75_octets() throws Exception {
    for (Written calendar : files()) {
      String text = Files.readString(calendar.file());
      assertEquals(-1, text.replace("\r\n", "").indexOf('\n'), calendar.toString());
      assertEquals(-1, text.replace("\r\n", "").indexOf('\r'), calendar.toString());
      for (String line : text.split("\r\n", -1)) {
        assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, calendar + ": " + line);
      }
    }
  }
}
