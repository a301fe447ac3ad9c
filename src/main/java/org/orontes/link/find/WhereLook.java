package org.orontes.link.find;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.link.find.Item.Named;
import org.orontes.link.find.Item.Point;
import org.orontes.link.find.Sought.Around;
import org.orontes.link.find.Sought.Spot;
import org.orontes.link.names.Spelling;

/**
 * Whether a thing and an item lie in the same place: in the same units or country, by item or by
 * name; and how far their points are from each other. A point that stands for a whole district
 * weighs less than one of the town itself.
 */
final class WhereLook {

  private static final double EARTH_KILOMETRES = 6371.0088;

  private WhereLook() {}

  /** In the same units, or at least in the same country. */
  static Finding units(Sought thing, Item item) {
    for (Around ours : thing.within()) {
      if (!ours.country()) {
        Named theirs = find(ours, item.around().values());
        if (theirs != null) {
          return Finding.of(1, "in " + theirs.shown());
        }
      }
    }
    Around country = thing.country().orElse(null);
    if (country == null) {
      return Finding.NOTHING;
    }
    Named theirs = find(country, item.countries().values());
    if (theirs == null) {
      theirs = find(country, item.around().values());
    }
    if (theirs != null) {
      return Finding.of(0.6, "in " + theirs.shown());
    }
    if (item.countries().isEmpty()) {
      return Finding.NOTHING;
    }
    String others =
        String.join(", ", item.countries().values().stream().map(Named::shown).toList());
    return Finding.of(-1, "in " + others + ", not in " + country.label().en());
  }

  private static @Nullable Named find(Around ours, Collection<Named> theirs) {
    Optional<Named> byItem =
        theirs.stream().filter(named -> ours.items().contains(named.id())).findFirst();
    return byItem.orElseGet(
        () -> theirs.stream().filter(named -> sameName(ours, named)).findFirst().orElse(null));
  }

  private static boolean sameName(Around ours, Named theirs) {
    Map<String, String> labels = theirs.labels();
    return same(ours.label().en(), labels.getOrDefault("en", labels.get("mul")))
        || same(ours.label().ar(), labels.get("ar"));
  }

  private static boolean same(@Nullable String ours, @Nullable String theirs) {
    if (ours == null || theirs == null) {
      return false;
    }
    List<String> words = Spelling.words(ours);
    return !words.isEmpty() && words.equals(Spelling.words(theirs));
  }

  /** How far their points are from each other. */
  static Finding distance(Sought thing, Item item) {
    Spot spot = thing.spot();
    if (spot == null || item.points().isEmpty()) {
      return Finding.NOTHING;
    }
    double away =
        item.points().stream()
            .map(point -> kilometres(spot, point))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    double within = spot.within();
    double agrees;
    if (away <= within) {
      agrees = 1 - weight(within);
    } else if (away <= 3 * within + 3) {
      agrees = 0.5 * (1 - weight(within));
    } else if (away <= 8 * within + 15) {
      agrees = -0.4;
    } else {
      agrees = -1;
    }
    return Finding.of(
        agrees, String.format(Locale.ROOT, away < 10 ? "%.1f km away" : "%.0f km away", away));
  }

  /** What is lost of the weight where a point stands for something large. */
  private static double weight(double within) {
    return Math.min(0.7, within / 150);
  }

  /** The length of the great circle between two points (haversine). */
  static double kilometres(Spot spot, Point point) {
    double lat1 = Math.toRadians(spot.lat());
    double lat2 = Math.toRadians(point.lat());
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians(point.lon() - spot.lon());
    double a =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(a));
  }
}
