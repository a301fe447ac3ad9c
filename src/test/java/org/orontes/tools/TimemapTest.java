package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The three files of TimeMap by what its own validators ask: only the keys that it knows, the texts
 * as texts, latitude and longitude together. Its program has a licence of its own and is not here.
 */
class TimemapTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Set<String> OF_EVENTS =
      Set.of(
          "id",
          "description",
          "date",
          "time",
          "time_precision",
          "location",
          "latitude",
          "longitude",
          "category",
          "associations",
          "sources");
  private static final Set<String> OF_ASSOCIATIONS =
      Set.of("id", "title", "desc", "mode", "filter_paths");
  private static final Set<String> OF_SOURCES =
      Set.of("id", "title", "paths", "type", "url", "description", "author", "date");
  private static final Set<String> LISTS =
      Set.of("associations", "sources", "filter_paths", "paths");

  private static JsonNode read(String name) throws Exception {
    return JSON.readTree(
        Files.readString(Answers.feed("timemap-" + name + ".records.json").file()));
  }

  private static void assertKeys(Set<String> keys, JsonNode thing) {
    assertEquals(keys, new HashSet<>(thing.propertyNames()));
    for (Map.Entry<String, JsonNode> value : thing.properties()) {
      boolean list = LISTS.contains(value.getKey());
      assertTrue(list ? value.getValue().isArray() : value.getValue().isString(), thing::toString);
      value.getValue().forEach(part -> assertTrue(part.isString(), thing::toString));
    }
  }

  @Test
  void events_have_a_day_a_point_and_only_what_is_known_to_the_tool() throws Exception {
    JsonNode events = read("events");
    assertTrue(events.isArray() && events.size() > 20);
    Set<String> ids = new HashSet<>();
    for (JsonNode event : events) {
      assertKeys(OF_EVENTS, event);
      assertTrue(ids.add(event.path("id").asString()), event.toString());
      assertFalse(event.path("description").asString().isBlank(), event.toString());
      assertEquals(
          event.path("date").asString(), LocalDate.parse(event.path("date").asString()).toString());
      double lat = Double.parseDouble(event.path("latitude").asString());
      double lon = Double.parseDouble(event.path("longitude").asString());
      assertTrue(lat > 31 && lat < 38 && lon > 35 && lon < 43, event.toString());
      assertFalse(Answers.coarse().contains(lat + " " + lon), event.toString());
    }
  }

  @Test
  void what_an_event_belongs_to_and_is_told_by_is_there() throws Exception {
    Set<String> associations = new HashSet<>();
    for (JsonNode association : read("associations")) {
      assertKeys(OF_ASSOCIATIONS, association);
      assertTrue(associations.add(association.path("id").asString()), association.toString());
      boolean filter = association.path("mode").asString().equals("FILTER");
      assertTrue(filter || association.path("mode").asString().equals("CATEGORY"));
      assertEquals(filter ? 2 : 0, association.path("filter_paths").size());
    }
    JsonNode sources = read("sources");
    assertTrue(sources.isObject());
    for (Map.Entry<String, JsonNode> source : sources.properties()) {
      assertKeys(OF_SOURCES, source.getValue());
      assertEquals(source.getKey(), source.getValue().path("id").asString());
    }
    List<Map<String, String>> rows = Answers.feed("timemap-sources.records.json").rows();
    assertEquals(rows.size(), sources.size(), "a report under a key that another has");
    for (JsonNode event : read("events")) {
      assertFalse(event.path("associations").isEmpty(), event.toString());
      event
          .path("associations")
          .forEach(id -> assertTrue(associations.contains(id.asString()), id + " of " + event));
      event
          .path("sources")
          .forEach(id -> assertTrue(sources.has(id.asString()), id + " of " + event));
    }
  }
}
