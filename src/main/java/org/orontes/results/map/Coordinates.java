package org.orontes.results.map;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonGenerator;

/** Geometries as GeoJSON has them; outer rings go against the clock (RFC 7946, 3.1.6). */
final class Coordinates {

  private Coordinates() {}

  static void write(JsonGenerator json, Geometry geometry) {
    json.writeStartObject();
    json.writeStringProperty(
        "type", geometry.getGeometryType().replace("LinearRing", "LineString"));
    boolean parts =
        geometry instanceof GeometryCollection
            && !(geometry instanceof MultiPoint)
            && !(geometry instanceof MultiLineString)
            && !(geometry instanceof MultiPolygon);
    json.writeName(parts ? "geometries" : "coordinates");
    if (parts) {
      json.writeStartArray();
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        write(json, geometry.getGeometryN(i));
      }
      json.writeEndArray();
    } else {
      coordinates(json, geometry);
    }
    json.writeEndObject();
  }

  private static void coordinates(JsonGenerator json, Geometry geometry) {
    if (geometry instanceof Point point) {
      if (point.isEmpty()) {
        json.writeStartArray();
        json.writeEndArray();
      } else {
        position(json, point.getCoordinate());
      }
    } else if (geometry instanceof LineString line) {
      line(json, line.getCoordinateSequence(), false);
    } else if (geometry instanceof Polygon polygon) {
      json.writeStartArray();
      ring(json, polygon.getExteriorRing(), true);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        ring(json, polygon.getInteriorRingN(i), false);
      }
      json.writeEndArray();
    } else {
      json.writeStartArray();
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        coordinates(json, geometry.getGeometryN(i));
      }
      json.writeEndArray();
    }
  }

  private static void ring(JsonGenerator json, LineString ring, boolean againstTheClock) {
    CoordinateSequence points = ring.getCoordinateSequence();
    line(json, points, points.size() > 2 && Orientation.isCCW(points) != againstTheClock);
  }

  private static void line(JsonGenerator json, CoordinateSequence points, boolean backwards) {
    json.writeStartArray();
    for (int i = 0; i < points.size(); i++) {
      position(json, points.getCoordinate(backwards ? points.size() - 1 - i : i));
    }
    json.writeEndArray();
  }

  private static void position(JsonGenerator json, Coordinate at) {
    json.writeStartArray();
    json.writeNumber(at.x);
    json.writeNumber(at.y);
    json.writeEndArray();
  }
}
