package org.orontes.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.orontes.results.rows.Xml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Land, water and borders, from the base map of the pages. */
final class BaseMap {

  private static final String FILE = "/org/orontes/serve/assets/basemap.geojson";

  /** Points of a line that fall within less than this are one, in pixels. */
  private static final double STEP = 0.8;

  private final JsonNode features;
  private final Frame frame;

  BaseMap(Frame frame) {
    this.frame = frame;
    try (InputStream in = Objects.requireNonNull(BaseMap.class.getResourceAsStream(FILE))) {
      this.features = JsonMapper.shared().readTree(in).path("features");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void draw(Xml xml) throws XMLStreamException {
    for (JsonNode feature : features) {
      String kind = feature.at("/properties/kind").asString();
      boolean disputed = feature.at("/properties/disputed").asBoolean(false);
      StringBuilder path = new StringBuilder();
      lines(
          feature.at("/geometry/coordinates"), kind.equals("country") || kind.equals("lake"), path);
      if (!path.isEmpty()) {
        xml.line()
            .empty("path")
            .attribute("class", disputed ? kind + " disputed" : kind)
            .attribute("d", path.toString());
      }
    }
  }

  /** Lines at whatever depth the geometry has them. */
  private void lines(JsonNode coordinates, boolean closed, StringBuilder path) {
    if (!coordinates.at("/0/0").isNumber()) {
      coordinates.forEach(part -> lines(part, closed, path));
      return;
    }
    StringBuilder line = new StringBuilder();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    boolean near = false;
    for (JsonNode point : coordinates) {
      double longitude = point.path(0).asDouble();
      double latitude = point.path(1).asDouble();
      near |= frame.isNear(longitude, latitude);
      double x = frame.x(longitude);
      double y = frame.y(latitude);
      if (line.isEmpty() || Math.hypot(x - lastX, y - lastY) >= STEP) {
        line.append(line.isEmpty() ? 'M' : 'L')
            .append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
        lastX = x;
        lastY = y;
      }
    }
    if (near) {
      path.append(line).append(closed ? "Z" : "");
    }
  }
}
