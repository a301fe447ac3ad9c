package org.orontes.results.map;

import java.io.OutputStream;
import java.util.Optional;
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
 * have been as its time. A row without a place has no geometry.
 */
public final class Kml {

  private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

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
        xml.start("Data").attribute("name", column).element("value", text.get()).end();
      }
    }
    xml.end();
    Optional<Geometry> at = locations.of(row);
    if (at.isPresent()) {
      geometry(at.get());
    }
    xml.end();
  }

  private void element(String name, Optional<String> text) throws XMLStreamException {
    if (text.isPresent()) {
      xml.element(name, text.get());
    }
  }

  private void time(Bounds bounds) throws XMLStreamException {
    if (!bounds.isEmpty()) {
      xml.start("TimeSpan");
      element("begin", bounds.first().map(Object::toString));
      element("end", bounds.last().map(Object::toString));
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
