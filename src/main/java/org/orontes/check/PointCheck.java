package org.orontes.check;

import java.math.BigDecimal;
import org.orontes.model.Place;
import org.orontes.model.Register;
import org.orontes.model.Thing;
import org.orontes.read.Problems;

/**
 * Rules for coordinates: a point is on the globe, and one within Syria is in the country's frame.
 * Swapped axes are the commonest mistake, and they land in the frame of another country.
 */
final class PointCheck {

  private static final String COUNTRY = "syria";

  /** A frame around Syria, a little larger than the country: degrees north, degrees east. */
  private static final Frame SYRIA = new Frame("32.2", "37.5", "35.5", "42.5");

  private static final Frame GLOBE = new Frame("-90", "90", "-180", "180");

  private final Register register;
  private final Containment containment;
  private final Problems problems;

  PointCheck(Register register, Containment containment, Problems problems) {
    this.register = register;
    this.containment = containment;
    this.problems = problems;
  }

  void all() {
    for (Thing thing : register.things()) {
      if (thing instanceof Place place && place.point() != null) {
        point(place, place.point());
      }
    }
  }

  private void point(Place place, Place.Point point) {
    boolean inCountry = containment.related(place.id(), COUNTRY);
    if (GLOBE.holds(point.lat(), point.lon())
        && (!inCountry || SYRIA.holds(point.lat(), point.lon()))) {
      return;
    }
    String written = "lat " + point.lat() + ", lon " + point.lon();
    if (inCountry && SYRIA.holds(point.lon(), point.lat())) {
      problems.error(
          "swapped-coordinates",
          point.mark(),
          written + " lies outside Syria, and inside when swapped",
          "write lat: " + point.lon() + ", lon: " + point.lat());
    } else {
      problems.error(
          "coordinates-outside",
          point.mark(),
          written + " lies outside " + (inCountry ? "Syria" : "the globe"),
          "lat is degrees north (32 to 37 in Syria), lon degrees east (36 to 42)");
    }
  }

  /** Two parallels and two meridians. */
  private record Frame(BigDecimal south, BigDecimal north, BigDecimal west, BigDecimal east) {

    Frame(String south, String north, String west, String east) {
      this(
          new BigDecimal(south), new BigDecimal(north), new BigDecimal(west), new BigDecimal(east));
    }

    boolean holds(BigDecimal lat, BigDecimal lon) {
      return lat.compareTo(south) >= 0
          && lat.compareTo(north) <= 0
          && lon.compareTo(west) >= 0
          && lon.compareTo(east) <= 0;
    }
  }
}
