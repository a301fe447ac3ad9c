package org.orontes.results.map;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.orontes.query.Role;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.Xml;
import org.orontes.results.time.Bounds;

/**
 * KML 2.2 (OGC 07-147r2): a placemark a row, all columns as its data, the days between which it can
 * have been as its time. A row without a place has no geometry. A column that is called as a part
 * of a placemark is told apart: {@code end_}.
 */
public final class Kml {

  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

  /**
   * What GDAL, and with it QGIS, calls what stands in a placemark itself; data of the same name
   * would be read in its place.
   */
  private static final Set<String> TAKEN =
      Set.of(
          "name",
          "description",
          "timestamp",
          "begin",
          "end",
          "altitudemode",
          "tessellate",
          "extrude",
          "visibility",
          "draworder",
          "icon");

  private final Answer answer;
  private final Locations locations;
  private final Xml xml;

  private Kml(Answer answer, Xml xml) {
    this.answer = answer;
    this.locations = new Locations(answer);
    this.xml = xml;
  }

  /** Why an answer cannot be written so; empty when it can. */
  public static Optional<String> unfit(Reading reading) {
    return Locations.missing(reading);
  }

  public static void write(Answer answer, OutputStream out) {
    Locations locations = new Locations(answer);
    for (Binding row : answer.each()) {
      locations.of(row);
      Bounds.of(answer.reading(), row);
    }
    Xml.document(out, xml -> new Kml(answer, xml).document());
  }

  private void document() throws XMLStreamException {
    xml.start("kml")
        .attribute("xmlns", NAMESPACE)
        .start("Document")
        .element("name", answer.title());
    for (Binding row : answer.each()) {
      placemark(row);
    }
    xml.end().end();
  }

  private void placemark(Binding row) throws XMLStreamException {
    Reading reading = answer.reading();
    xml.line().start("Placemark");
    element("name", Cells.text(row, reading.name()));
    element("description", Cells.text(row, reading.one(Role.TEXT)));
    time(Bounds.of(reading, row));
    xml.start("ExtendedData");
    for (String column : answer.columns()) {
      Optional<String> text = Cells.text(row, column);
      if (text.isPresent()) {
        xml.start("Data").attribute("name", named(column)).element("value", text.get()).end();
      }
    }
    xml.end();
    Optional<Geometry> at = locations.of(row);
    if (at.isPresent()) {
      geometry(at.get());
    }
    xml.end();
  }

  private static String named(String column) {
    return TAKEN.contains(column.toLowerCase(Locale.ROOT)) ? column + "_" : column;
  }

  private void element(String name, Optional<String> text) throws XMLStreamException {
    if (text.isPresent()) {
      xml.element(name, text.get());
    }
  }

  /** What is not known is open: a map with a slider must not take it for a begin or an end. */
  private void time(Bounds bounds) throws XMLStreamException {
    Optional<LocalDate> begin = Optional.ofNullable(bounds.beginEarliest());
    Optional<LocalDate> end = Optional.ofNullable(bounds.endLatest());
    if (begin.isPresent() || end.isPresent()) {
      xml.start("TimeSpan");
      element("begin", begin.map(LocalDate::toString));
      element("end", end.map(LocalDate::toString));
      xml.end();
    }
  }

  private void geometry(Geometry geometry) throws XMLStreamException {
    if (geometry instanceof Point) {
      xml.start("Point").element("coordinates", coordinates(geometry)).end();
    } else if (geometry instanceof LineString) {
      xml.start("LineString").element("coordinates", coordinates(geometry)).end();
    } else if (geometry instanceof Polygon polygon) {
      xml.start("Polygon");
      ring("outerBoundaryIs", polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        ring("innerBoundaryIs", polygon.getInteriorRingN(i));
      }
      xml.end();
    } else if (geometry instanceof GeometryCollection) {
      xml.start("MultiGeometry");
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        geometry(geometry.getGeometryN(i));
      }
      xml.end();
    }
  }

  private void ring(String boundary, LineString ring) throws XMLStreamException {
    xml.start(boundary).start("LinearRing").element("coordinates", coordinates(ring)).end().end();
  }

  private static String coordinates(Geometry geometry) {
    StringBuilder text = new StringBuilder();
    for (Coordinate at : geometry.getCoordinates()) {
      text.append(text.length() == 0 ? "" : " ").append(at.x).append(',').append(at.y);
    }
    return text.toString();
  }
}
