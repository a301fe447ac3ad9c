package org.orontes.link.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An item of Wikidata, as far as its answers tell; it fills up row by row. What others wrote is
 * held as it came: who shows it makes it harmless.
 */
final class Item {

  /**
   * Another item that it names, such as its class or the unit that it lies in.
   *
   * @param labels by language
   */
  record Named(String id, Map<String, String> labels) {

    /** The label in English, or another, or the id. */
    String shown() {
      return labels.getOrDefault("en", labels.values().stream().findFirst().orElse(id));
    }
  }

  /**
   * A day that a statement gives.
   *
   * @param yearOnly whether only the year can be relied on: Wikidata gives 1 January then
   */
  record Day(LocalDate date, boolean yearOnly) {}

  /** A point in WGS 84. */
  record Point(double lat, double lon) {}

  private final String id;
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, Set<String>> aliases = new LinkedHashMap<>();
  private final Map<String, String> descriptions = new LinkedHashMap<>();
  private final Map<String, Named> types = new LinkedHashMap<>();
  private final Map<String, Named> around = new LinkedHashMap<>();
  private final Map<String, Named> countries = new LinkedHashMap<>();
  private final List<Point> points = new ArrayList<>();
  private final Set<Day> begins = new LinkedHashSet<>();
  private final Set<Day> ends = new LinkedHashSet<>();
  private final Set<String> geonames = new LinkedHashSet<>();
  private long sitelinks;

  Item(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** The part of the id behind the Q: the older the item, the smaller. */
  long number() {
    return Long.parseLong(id.substring(1));
  }

  Map<String, String> labels() {
    return labels;
  }

  Map<String, Set<String>> aliases() {
    return aliases;
  }

  Map<String, String> descriptions() {
    return descriptions;
  }

  Map<String, Named> types() {
    return types;
  }

  /** The units and places that it lies in, near and far. */
  Map<String, Named> around() {
    return around;
  }

  Map<String, Named> countries() {
    return countries;
  }

  List<Point> points() {
    return points;
  }

  Set<Day> begins() {
    return begins;
  }

  Set<Day> ends() {
    return ends;
  }

  Set<String> geonames() {
    return geonames;
  }

  /** How many pages of Wikimedia's projects are about it. */
  long sitelinks() {
    return sitelinks;
  }

  void sitelinks(long count) {
    sitelinks = Math.max(sitelinks, count);
  }

  /** The label in a language; {@code mul} is Wikidata's for all languages. */
  Optional<String> label(String lang) {
    return Optional.ofNullable(labels.getOrDefault(lang, labels.get("mul")));
  }

  /** What it is called, in English if need be in another language, else its id. */
  String shown() {
    return label("en").or(() -> labels.values().stream().findFirst()).orElse(id);
  }
}
