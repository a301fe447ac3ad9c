package org.orontes.results.map;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.orontes.query.Role;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.CoarsePoints;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.Unfit;

/**
 * Where the rows of an answer are: the geometry in longitude and latitude of WGS 84, or none when
 * it has none or when its point stands for an area.
 */
record Locations(Answer answer) {

  /** What may stand before well-known text, as GeoSPARQL has it; without, it is this. */
  private static final String CRS84 = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>";

  /** Why an answer cannot be a map; empty when it can. */
  static Optional<String> missing(Reading reading) {
    return reading.geometry().isEmpty()
        ? Optional.of(
            "no column is a geometry: select ?lat and ?lon, or well-known text under a name that"
                + " ends in Point, Wkt or Geometry, or name the column in a header,"
                + " '#+ columns: {geometry: place}'")
        : Optional.empty();
  }

  Optional<Geometry> of(Binding row) {
    List<String> columns = answer.reading().geometry();
    if (isCoarse(row)) {
      return Optional.empty();
    }
    return columns.size() == 1
        ? Cells.text(row, columns.get(0)).flatMap(text -> text(columns.get(0), text))
        : point(row, columns.get(0), columns.get(1));
  }

  private boolean isCoarse(Binding row) {
    return Cells.text(row, answer.reading().one(Role.PRECISION))
        .map(code -> !CoarsePoints.isFine(code))
        .orElse(false);
  }

  private Optional<Geometry> text(String column, String text) {
    String plain = text.startsWith(CRS84) ? text.substring(CRS84.length()).strip() : text;
    if (answer.coarse().contains(plain)) {
      return Optional.empty();
    }
    try {
      Geometry geometry = new WKTReader().read(plain);
      for (Coordinate at : geometry.getCoordinates()) {
        check(column, at.y, at.x);
      }
      // An empty geometry is nowhere, and most tools take none.
      return Optional.of(geometry).filter(place -> !place.isEmpty());
    } catch (ParseException | IllegalArgumentException e) {
      throw new Unfit(
          "column '"
              + column
              + "' has '"
              + shortened(text)
              + "', which is no well-known text in CRS84; write POINT(36.72 34.73), longitude"
              + " first");
    }
  }

  private Optional<Geometry> point(Binding row, String latColumn, String lonColumn) {
    Optional<String> lat = Cells.text(row, latColumn);
    Optional<String> lon = Cells.text(row, lonColumn);
    if (lat.isEmpty() || lon.isEmpty() || answer.coarse().contains(lat.get(), lon.get())) {
      return Optional.empty();
    }
    Coordinate at = new Coordinate(degrees(lonColumn, lon.get()), degrees(latColumn, lat.get()));
    check(latColumn, at.y, at.x);
    return Optional.of(new GeometryFactory().createPoint(at));
  }

  private static double degrees(String column, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new Unfit("column '" + column + "' has '" + shortened(text) + "', which is no number");
    }
  }

  private static void check(String column, double lat, double lon) {
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new Unfit(
          "column '"
              + column
              + "' leads to latitude "
              + lat
              + ", longitude "
              + lon
              + ", which is nowhere on Earth");
    }
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
