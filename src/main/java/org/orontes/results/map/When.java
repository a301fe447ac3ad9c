package org.orontes.results.map;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.results.time.Bounds;
import tools.jackson.core.JsonGenerator;

/**
 * Times as the Linked Places Format has them: {@code {"start": {"in": "2024-12-05"}, "end":
 * {"earliest": …, "latest": …}}}. What is open is left out.
 */
final class When {

  private When() {}

  static void timespan(JsonGenerator json, Bounds bounds) {
    json.writeStartObject();
    bound(json, "start", bounds.beginEarliest(), bounds.beginLatest());
    bound(json, "end", bounds.endEarliest(), bounds.endLatest());
    json.writeEndObject();
  }

  private static void bound(
      JsonGenerator json, String name, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null && latest == null) {
      return;
    }
    json.writeObjectPropertyStart(name);
    if (earliest != null && earliest.equals(latest)) {
      json.writeStringProperty("in", earliest.toString());
    } else {
      if (earliest != null) {
        json.writeStringProperty("earliest", earliest.toString());
      }
      if (latest != null) {
        json.writeStringProperty("latest", latest.toString());
      }
    }
    json.writeEndObject();
  }
}
