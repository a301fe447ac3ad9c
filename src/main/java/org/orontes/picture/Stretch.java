package org.orontes.picture;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.orontes.results.rows.Cells;

/**
 * Some days, both included, on which somebody held a place; null where they are open.
 *
 * @param place its IRI
 * @param holder the id of the actor
 * @param certainty certain, presumed or possible
 * @param at longitude and latitude, when there is a point
 */
record Stretch(
    String place,
    String placeName,
    String holder,
    String holderName,
    String certainty,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Optional<double[]> at) {

  /** A row of the question {@code control-over-time}. */
  static Stretch of(Binding row) {
    Optional<String> lat = Cells.text(row, "lat");
    Optional<String> lon = Cells.text(row, "lon");
    return new Stretch(
        Cells.text(row, "place").orElse(""),
        Cells.text(row, "placeLabel").orElse(""),
        Cells.text(row, "holder").orElse("").replaceFirst("^.*/", ""),
        Cells.text(row, "holderLabel").orElse(""),
        Cells.text(row, "certainty").orElse(""),
        Cells.text(row, "from").map(LocalDate::parse).orElse(null),
        Cells.text(row, "to").map(LocalDate::parse).orElse(null),
        lat.isPresent() && lon.isPresent()
            ? Optional.of(
                new double[] {Double.parseDouble(lon.get()), Double.parseDouble(lat.get())})
            : Optional.empty());
  }

  boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether it is more than possible. */
  boolean isKnown() {
    return !certainty.equals("possible");
  }
}
