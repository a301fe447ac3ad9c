package org.orontes.results.map;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Json;
import org.orontes.results.rows.Reading;
import org.orontes.results.time.Bounds;
import tools.jackson.core.JsonGenerator;

/**
 * GeoJSON (RFC 7946): a feature a row, all columns as its properties, and beside them what the
 * Linked Places Format 1.3 has: {@code when} and {@code links}. A row without a place, or with a
 * point that stands for an area, has the geometry null, so that nothing is left out and nothing
 * drawn that is not known.
 */
public final class GeoJson {

  private static final String CONTEXT =
      "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

  /** The types of links of the Linked Places Format; a column of such a name has links. */
  private static final List<String> LINKS =
      List.of("exactMatch", "closeMatch", "primaryTopicOf", "subjectOf", "seeAlso");

  /** Its three degrees, for those of this project. */
  private static final Map<String, String> CERTAINTY =
      Map.of("certain", "certain", "presumed", "less-certain", "possible", "uncertain");

  private final Answer answer;
  private final Locations locations;

  private GeoJson(Answer answer) {
    this.answer = answer;
    this.locations = new Locations(answer);
  }

  /** Why an answer cannot be written so; empty when it can. */
  public static Optional<String> unfit(Reading reading) {
    return Locations.missing(reading);
  }

  public static void write(Answer answer, OutputStream out) {
    GeoJson features = new GeoJson(answer);
    answer.each().forEach(features::check);
    Json.document(out, features::collection);
  }

  /** All that can be wrong with a row is told before the first byte. */
  private void check(Binding row) {
    locations.of(row);
    Bounds.of(answer.reading(), row);
  }

  private void collection(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeStringProperty("@context", CONTEXT);
    json.writeStringProperty("title", answer.title());
    json.writeArrayPropertyStart("features");
    for (Binding row : answer.each()) {
      feature(json, row);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void feature(JsonGenerator json, Binding row) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    Cells.text(row, answer.reading().about()).ifPresent(id -> json.writeStringProperty("@id", id));
    json.writeName("geometry");
    locations.of(row).ifPresentOrElse(at -> Coordinates.write(json, at), json::writeNull);
    properties(json, row);
    when(json, row);
    links(json, row);
    json.writeEndObject();
  }

  private void properties(JsonGenerator json, Binding row) {
    json.writeObjectPropertyStart("properties");
    // "title" is where the Linked Places Format looks for a name, "name" where map tools do.
    Optional<String> name = Cells.text(row, answer.reading().name());
    for (String key : List.of("title", "name")) {
      if (name.isPresent() && !answer.columns().contains(key)) {
        json.writeStringProperty(key, name.get());
      }
    }
    for (String column : answer.columns()) {
      json.writeName(column);
      Json.value(json, Cells.node(row, column).orElse(null));
    }
    json.writeEndObject();
  }

  private void when(JsonGenerator json, Binding row) {
    Bounds bounds = Bounds.of(answer.reading(), row);
    if (bounds.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("when");
    json.writeArrayPropertyStart("timespans");
    When.timespan(json, bounds);
    json.writeEndArray();
    Cells.text(row, "certainty")
        .map(CERTAINTY::get)
        .ifPresent(degree -> json.writeStringProperty("certainty", degree));
    json.writeEndObject();
  }

  private void links(JsonGenerator json, Binding row) {
    List<String> columns =
        LINKS.stream()
            .filter(name -> Cells.node(row, name).filter(Node::isURI).isPresent())
            .toList();
    if (columns.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("links");
    for (String type : columns) {
      json.writeStartObject();
      json.writeStringProperty("type", type);
      json.writeStringProperty("identifier", Cells.text(row, type).orElseThrow());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
