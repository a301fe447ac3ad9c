package org.orontes.link.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.link.names.Spelled;
import org.orontes.link.names.Spelling;

/**
 * Whether what is known of a thing fits what the data say: 1 when it does, 0 when it contradicts,
 * something between for points and days that are near; nothing when the data do not say.
 */
final class Comparison {

  private static final double EARTH_KM = 6371.0088;

  /** Within so far two points are of one place; beyond so far they are not. */
  private static final double NEAR_KM = 5;

  private static final double FAR_KM = 50;

  /** Points as coarse as these stand for an area, and say nothing about a place outside of it. */
  private static final Set<String> AREAS =
      Set.of("Governorate", "District", "SubDistrict", "Country", "Region");

  /** A day that is off by so much is half right: reports write of the day before. */
  private static final int OFF_DAYS = 3;

  private final Corpus corpus;
  private final Names names;
  private final Values values;

  Comparison(Corpus corpus, Names names, Values values) {
    this.corpus = corpus;
    this.names = names;
    this.values = values;
  }

  /** How well a thing fits; the best of the values counts. */
  OptionalDouble of(Item item, Query.Wanted wanted) {
    Property property = Property.get(wanted.property());
    OptionalDouble best = OptionalDouble.empty();
    for (Query.Given given : wanted.values()) {
      OptionalDouble one = one(item, property, given);
      if (one.isPresent() && (best.isEmpty() || one.getAsDouble() > best.getAsDouble())) {
        best = one;
      }
    }
    return best;
  }

  private OptionalDouble one(Item item, Property property, Query.Given given) {
    return switch (property.form()) {
      case THING -> thing(item, property, given);
      case POINT -> point(item, given);
      case DATE -> date(item, given);
      case ID -> any(item, property, v -> sameId(property, v, given));
      case TEXT ->
          property == Property.CLASS ? type(item, given) : any(item, property, v -> text(v, given));
      case NUMBER -> any(item, property, v -> number(v, given));
      case DAY -> any(item, property, v -> v.equals(day(given.text())) ? 1 : 0);
    };
  }

  private interface Test {
    double of(Value value);
  }

  private OptionalDouble any(Item item, Property property, Test test) {
    return values.of(item, property).stream().mapToDouble(test::of).max();
  }

  private OptionalDouble thing(Item item, Property property, Query.Given given) {
    boolean upward =
        property == Property.WITHIN
            || property == Property.COUNTRY
            || property == Property.GOVERNORATE
            || property == Property.PART_OF
            || property == Property.PLACE;
    List<String> own =
        upward
            ? List.copyOf(item.above())
            : values.of(item, property).stream()
                .map(v -> ((Value.OfThing) v).iri())
                .flatMap(iri -> corpus.find(iri).stream())
                .map(Item::id)
                .toList();
    if (own.isEmpty()) {
      return OptionalDouble.empty();
    }
    Set<Item> meant = meant(given);
    return OptionalDouble.of(meant.stream().anyMatch(m -> own.contains(m.id())) ? 1 : 0);
  }

  /** The things that a value stands for. */
  private Set<Item> meant(Query.Given given) {
    if (!given.id().isEmpty()) {
      return corpus.find(given.id()).map(Set::of).orElse(Set.of());
    }
    String text = given.text().strip();
    for (Set<Item> byId :
        List.of(Identifiers.things(text, corpus), corpus.withId(Property.ISO, text))) {
      if (!byId.isEmpty()) {
        return byId;
      }
    }
    List<String> words = Spelling.words(given.text());
    Set<Item> whole = names.exactly(names.spelled(words));
    return whole.isEmpty()
        ? names.exactly(names.spelled(names.typeWords().strip(words).words()))
        : whole;
  }

  private OptionalDouble type(Item item, Query.Given given) {
    String text = given.id().isEmpty() ? given.text() : given.id();
    Set<String> named =
        corpus
            .types()
            .find(text.strip())
            .map(type -> Set.of(type.id()))
            .orElseGet(() -> names.typeWords().classes(Spelling.words(text)));
    return OptionalDouble.of(named.stream().anyMatch(item.classes()::contains) ? 1 : 0);
  }

  private OptionalDouble point(Item item, Query.Given given) {
    String[] parts = given.text().strip().split("\\s*[,;\\s]\\s*", -1);
    List<Value> own = values.of(item, Property.POINT);
    if (parts.length != 2 || own.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      Value.Point at = (Value.Point) own.get(0);
      double km = km(at, Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
      boolean area = item.classes().stream().anyMatch(AREAS::contains);
      double fit = Math.max(0, Math.min(1, (FAR_KM - km) / (FAR_KM - NEAR_KM)));
      return area && fit < 1 ? OptionalDouble.empty() : OptionalDouble.of(fit);
    } catch (NumberFormatException e) {
      throw new Fault(
          "bad-value", "A point is 'lat,lon' in degrees, such as 34.73,36.71, not " + given.text());
    }
  }

  private static double km(Value.Point at, double lat, double lon) {
    double p = Math.toRadians(at.lat());
    double q = Math.toRadians(lat);
    double half =
        Math.pow(Math.sin((q - p) / 2), 2)
            + Math.cos(p) * Math.cos(q) * Math.pow(Math.sin(Math.toRadians(lon - at.lon()) / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  }

  private OptionalDouble date(Item item, Query.Given given) {
    LocalDate from = begin(given.text().strip());
    LocalDate to = end(given.text().strip());
    List<List<Value>> bounds = values.bounds(item);
    LocalDate begin = first(bounds.get(0), bounds.get(1));
    LocalDate end = first(bounds.get(3), bounds.get(2));
    if (begin == null && end == null) {
      return OptionalDouble.empty();
    }
    long early = begin == null ? 0 : ChronoUnit.DAYS.between(to, begin);
    long late = end == null ? 0 : ChronoUnit.DAYS.between(end, from);
    long off = Math.max(0, Math.max(early, late));
    return OptionalDouble.of(off == 0 ? 1 : off <= OFF_DAYS ? 0.5 : 0);
  }

  private static @Nullable LocalDate first(List<Value> one, List<Value> other) {
    List<Value> there = one.isEmpty() ? other : one;
    return there.isEmpty() ? null : ((Value.Day) there.get(0)).day();
  }

  private static LocalDate begin(String text) {
    return span(text, false);
  }

  private static LocalDate end(String text) {
    return span(text, true);
  }

  private static LocalDate span(String text, boolean last) {
    String day = text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text;
    try {
      return switch (day.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(day), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(day).atEndOfMonth() : YearMonth.parse(day).atDay(1);
        default -> LocalDate.parse(day);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new Fault(
          "bad-value",
          "A date is a day, a month or a year, such as 2024-12-06, 2024-12 or 2024, not " + text);
    }
  }

  private static Value day(String text) {
    return new Value.Day(begin(text.strip()));
  }

  private static double sameId(Property scheme, Value value, Query.Given given) {
    String own = ((Value.Text) value).text();
    String other = given.id().isEmpty() ? given.text() : given.id();
    return own.equalsIgnoreCase(Identifiers.bare(scheme, other)) ? 1 : 0;
  }

  private double text(Value value, Query.Given given) {
    String own = ((Value.Text) value).text();
    if (own.equals(given.text().strip())) {
      return 1;
    }
    Spelled one = names.spelled(Spelling.words(own));
    Spelled other = names.spelled(Spelling.words(given.text()));
    return !one.isEmpty() && one.joined().equals(other.joined()) ? 1 : 0;
  }

  private static double number(Value value, Query.Given given) {
    try {
      double own = ((Value.Real) value).number();
      return Math.abs(own - Double.parseDouble(given.text().strip())) < 0.05 ? 1 : 0;
    } catch (NumberFormatException e) {
      throw new Fault(
          "bad-value",
          String.format(Locale.ROOT, "A number such as 34.73 is expected, not %s", given.text()));
    }
  }
}
