package org.orontes.results.time;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.orontes.query.Role;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Json;
import org.orontes.results.rows.Reading;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON of TimelineJS 3: a slide a row, from the first to the last day on which it can have
 * been, with the days in words where they are known only between two. The tool has no place for
 * what has no date: the title says how many rows that are.
 */
public final class TimelineJs {

  private final Answer answer;
  private final Reading reading;
  private final JsonGenerator json;

  private TimelineJs(Answer answer, JsonGenerator json) {
    this.answer = answer;
    this.reading = answer.reading();
    this.json = json;
  }

  /** Why an answer cannot be written so; empty when it can. */
  public static Optional<String> unfit(Reading reading) {
    return Dated.unfit(reading);
  }

  public static void write(Answer answer, OutputStream out) {
    long undated = Dated.undated(answer);
    Json.document(out, json -> new TimelineJs(answer, json).document(undated));
  }

  private void document(long undated) {
    json.writeStartObject();
    json.writeObjectPropertyStart("title");
    text(answer.title(), Dated.leftOut(undated));
    json.writeEndObject();
    json.writeArrayPropertyStart("events");
    long number = 0;
    for (Binding row : answer.each()) {
      Bounds bounds = Bounds.of(reading, row);
      number++;
      if (bounds.first().isPresent()) {
        slide("row-" + number, row, bounds);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void slide(String id, Binding row, Bounds bounds) {
    json.writeStartObject();
    json.writeStringProperty("unique_id", id);
    LocalDate first = bounds.first().orElseThrow();
    date("start_date", first);
    bounds.last().filter(last -> !last.isBefore(first)).ifPresent(last -> date("end_date", last));
    if (bounds.isVague()) {
      json.writeStringProperty("display_date", Dated.inWords(bounds));
    }
    text(
        Cells.text(row, reading.name()).orElse(""),
        Cells.text(row, reading.one(Role.TEXT)).orElse(""));
    Cells.text(row, reading.one(Role.GROUP))
        .ifPresent(group -> json.writeStringProperty("group", html(group)));
    json.writeEndObject();
  }

  private void date(String name, LocalDate day) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("year", day.getYear());
    json.writeNumberProperty("month", day.getMonthValue());
    json.writeNumberProperty("day", day.getDayOfMonth());
    json.writeEndObject();
  }

  private void text(String headline, String text) {
    json.writeObjectPropertyStart("text");
    json.writeStringProperty("headline", html(headline));
    json.writeStringProperty("text", html(text));
    json.writeEndObject();
  }

  /** The tool shows its texts as HTML. */
  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
