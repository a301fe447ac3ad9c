package org.orontes.serve.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.link.reconcile.Extension;
import org.orontes.link.reconcile.Extension.Column;
import org.orontes.link.reconcile.Fault;
import org.orontes.link.reconcile.Property;
import org.orontes.link.reconcile.Reconciler;
import org.orontes.link.reconcile.Tongue;
import org.orontes.link.reconcile.Value;
import org.orontes.serve.web.Problem;
import org.orontes.vocabulary.Terms;
import tools.jackson.databind.JsonNode;

/** A data extension query and its answer: sections 8.3 and 8.4 of the specification. */
final class Extending {

  /** The day of the setting when nothing else is said: that of the first report. */
  static final String DAY = "2024-12-06";

  private static final int MOST_PROPERTIES = 50;

  private final Reconciler reconciler;
  private final Tongue tongue;

  Extending(Reconciler reconciler, Tongue tongue) {
    this.reconciler = reconciler;
    this.tongue = tongue;
  }

  /**
   * The answer.
   *
   * @throws Problem if the query is wrong, too large, or names a property that there is not
   */
  Map<String, Object> answer(String extend) {
    JsonNode read = Json.object("extend", extend);
    JsonNode ids = read.path("ids");
    JsonNode properties = read.path("properties");
    if (!ids.isArray() || !properties.isArray()) {
      throw ReconcileRoom.bad("extend", "extend has an array ids and an array properties.");
    }
    if (ids.size() > Batch.MOST) {
      throw ReconcileRoom.tooMany("ids", Batch.MOST, ids.size());
    }
    if (properties.size() > MOST_PROPERTIES) {
      throw ReconcileRoom.tooMany("properties", MOST_PROPERTIES, properties.size());
    }
    try {
      List<Column> columns = new ArrayList<>();
      properties.forEach(property -> columns.add(column(property)));
      List<String> given = new ArrayList<>();
      ids.forEach(id -> given.add(id.asString("")));
      return document(reconciler.extend(given, columns), columns);
    } catch (Fault fault) {
      throw new Problem(400, fault.kind(), "The table cannot be extended", fault.detail());
    }
  }

  private Column column(JsonNode property) {
    JsonNode settings = property.path("settings");
    String day = settings.path("day").asString("").strip();
    String language = settings.path("language").asString("").toLowerCase(Locale.ROOT);
    return new Column(
        reconciler.property(property.path("id").asString("")),
        day.isEmpty() ? DAY : day,
        limit(settings.path("limit")),
        language.isBlank() ? tongue : Tongue.of(language));
  }

  /** OpenRefine sends what stands in the field, be it text or a number. */
  private static int limit(JsonNode limit) {
    String text = limit.isMissingNode() || limit.isNull() ? "" : limit.asString("").strip();
    if (text.isEmpty()) {
      return 0;
    }
    if (!text.matches("\\d{1,6}")) {
      throw new Fault("bad-value", "The setting limit is a number from 0, not " + text);
    }
    return Integer.parseInt(text);
  }

  private Map<String, Object> document(Extension extension, List<Column> columns) {
    Map<String, Tongue> tongues = new LinkedHashMap<>();
    columns.forEach(column -> tongues.put(column.property().id(), column.tongue()));
    Map<String, Object> rows = new LinkedHashMap<>();
    extension
        .rows()
        .forEach(
            (id, row) -> {
              Map<String, Object> cells = new LinkedHashMap<>();
              row.forEach(
                  (property, values) ->
                      cells.put(
                          property,
                          values.stream()
                              .map(value -> cell(value, tongues.getOrDefault(property, tongue)))
                              .toList()));
              rows.put(id, cells);
            });
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("meta", columns.stream().map(this::meta).toList());
    document.put("rows", rows);
    return document;
  }

  private Map<String, Object> meta(Column column) {
    Property property = column.property();
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("id", property.id());
    meta.put("name", column.name());
    reconciler
        .types()
        .find(property.range())
        .ifPresent(type -> meta.put("type", Json.type(type, column.tongue())));
    return meta;
  }

  private Map<String, Object> cell(Value value, Tongue of) {
    if (value instanceof Value.OfThing thing) {
      Map<String, Object> entity = new LinkedHashMap<>();
      entity.put("id", thing.iri().substring(Terms.ID.length()));
      entity.put("name", reconciler.name(thing.iri(), of));
      return entity;
    }
    if (value instanceof Value.Day day) {
      // The schema of the specification asks for a time; a day begins at midnight.
      return Map.of("date", day.day() + "T00:00:00Z");
    }
    if (value instanceof Value.Real real) {
      return Map.of("float", real.number());
    }
    if (value instanceof Value.Point point) {
      return Map.of("str", point.lat() + "," + point.lon());
    }
    return Map.of("str", ((Value.Text) value).text());
  }
}
