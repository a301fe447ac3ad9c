package org.orontes.serve.things;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The small map of a place, or of where an event or a situation is. */
final class Maps {

  private static final int NEIGHBOURS = 24;
  private static final JsonMapper JSON = new JsonMapper();

  private final Known known;
  private final Words words;
  private final Gazetteer gazetteer;

  Maps(Known known, Words words, Gazetteer gazetteer) {
    this.known = known;
    this.words = words;
    this.gazetteer = gazetteer;
  }

  Optional<MapView> of(Entity it) {
    return it.is("Place") ? place(it, false) : where(it).flatMap(p -> place(p, true));
  }

  /** The place of an event or situation. */
  private Optional<Entity> where(Entity it) {
    return Stream.of("takesPlaceAt", "controlledPlace", "presentAt", "target", "route")
        .flatMap(p -> it.all(p).stream())
        .map(known::of)
        .filter(p -> p.text(Gazetteer.LAT, "").isPresent())
        .findFirst();
  }

  private Optional<MapView> place(Entity place, boolean inside) {
    Optional<String> latText = place.text(Gazetteer.LAT, "");
    Optional<String> lonText = place.text(Gazetteer.LONG, "");
    if (latText.isEmpty() || lonText.isEmpty()) {
      return Optional.empty();
    }
    double lat = Double.parseDouble(latText.get());
    double lon = Double.parseDouble(lonText.get());
    String precision = Gazetteer.precision(known, place);
    boolean coarse = Gazetteer.isCoarse(precision);
    String name = words.link(place.node()).text();
    List<Map<String, Object>> dots = new ArrayList<>();
    for (Gazetteer.Spot s : gazetteer.near(place.node(), lat, lon, NEIGHBOURS)) {
      dots.add(spot(s.name(), s.lat(), s.lon(), s.path()));
    }
    Map<String, Object> drawing = new LinkedHashMap<>(spot(name, lat, lon, ""));
    drawing.put("coarse", coarse);
    drawing.put("near", dots);
    return Optional.of(
        new MapView(where(name, lat, lon, precision, inside), JSON.writeValueAsString(drawing)));
  }

  private static Map<String, Object> spot(String name, double lat, double lon, String path) {
    Map<String, Object> spot = new LinkedHashMap<>();
    spot.put("name", name);
    spot.put("lat", lat);
    spot.put("lon", lon);
    spot.put("path", path);
    return spot;
  }

  private String where(String name, double lat, double lon, String precision, boolean inside) {
    if (!Gazetteer.isCoarse(precision)) {
      String point = degrees(lat, "N", "S", 4) + ", " + degrees(lon, "E", "W", 4);
      return name
          + ": "
          + point
          + (precision.equals("exact") ? "." : ", a point in the place or near it.");
    }
    // Fewer digits: the middle of a governorate is nowhere in particular.
    String middle = degrees(lat, "N", "S", 1) + ", " + degrees(lon, "E", "W", 1);
    return (inside
            ? "Somewhere in " + name + ". The ring is drawn around its middle"
            : name + " is an area. The ring is drawn around its middle")
        + ", about "
        + middle
        + ", and does not show how far it reaches.";
  }

  private static String degrees(double value, String positive, String negative, int digits) {
    return String.format(
        Locale.ROOT, "%." + digits + "f° %s", Math.abs(value), value < 0 ? negative : positive);
  }
}
