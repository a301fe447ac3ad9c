package org.orontes.results.table;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.engine.binding.Binding;
import org.orontes.query.Role;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Json;
import tools.jackson.core.JsonGenerator;

/**
 * A plain list of objects, one a row, as programs that draw take it (D3, Observable, TimeMap). A
 * column of several values is a list. When the header names a key, it is one object, each row under
 * its key.
 */
public final class Records {

  private static final Pattern BETWEEN = Pattern.compile(";");

  private Records() {}

  public static void write(Answer answer, OutputStream out) {
    Optional<String> key = answer.reading().roles().one(Role.KEY);
    Json.document(
        out,
        json -> {
          if (key.isEmpty()) {
            json.writeStartArray();
            answer.each().forEach(row -> record(json, answer, row));
            json.writeEndArray();
          } else {
            json.writeStartObject();
            for (Binding row : answer.each()) {
              json.writeName(Cells.text(row, key).orElse(""));
              record(json, answer, row);
            }
            json.writeEndObject();
          }
        });
  }

  private static void record(JsonGenerator json, Answer answer, Binding row) {
    List<String> lists = answer.reading().all(Role.LISTS);
    json.writeStartObject();
    for (String column : answer.columns()) {
      json.writeName(column);
      if (lists.contains(column)) {
        list(json, Cells.text(row, column).orElse(""));
      } else {
        Json.value(json, Cells.node(row, column).orElse(null));
      }
    }
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String text) {
    json.writeStartArray();
    BETWEEN
        .splitAsStream(text)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .forEach(json::writeString);
    json.writeEndArray();
  }
}
