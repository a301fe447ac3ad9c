package org.orontes.link.find;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orontes.link.find.Sought.Around;
import org.orontes.link.find.Sought.Called;
import org.orontes.link.find.Sought.Spot;
import org.orontes.link.find.Sought.Use;
import org.orontes.model.Fact;
import org.orontes.model.Kind;
import org.orontes.model.Name;
import org.orontes.model.Place;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Thing;
import org.orontes.model.Value;
import org.orontes.vocabulary.Vocabulary;

/**
 * The things of the data that have no item of Wikidata yet, ready to be looked for. What the
 * curators do not hold to have happened is left out: it would be no use to link it.
 */
public final class Unlinked {

  /** The kinds that are looked for when nobody says which. */
  public static final Set<Kind> KINDS = Set.copyOf(EnumSet.of(Kind.ACTOR, Kind.PLACE, Kind.EVENT));

  /** How far the thing itself may well be from a point, by the codes of the scheme precision. */
  private static final Map<String, Double> KILOMETRES =
      Map.of(
          "exact", 1.5,
          "near-place", 5.0,
          "sub-district", 15.0,
          "district", 30.0,
          "governorate", 80.0,
          "region", 150.0,
          "country", 600.0);

  private static final double UNKNOWN_KILOMETRES = 30;

  /** Where an event is looked for, beyond what is known of its place. */
  private static final double EVENT_KILOMETRES = 15;

  private static final Set<String> ROOTS =
      Set.of("Actor", "Place", "Event", "Situation", "TimedThing");

  private final Vocabulary vocabulary;
  private final Register register;
  private final Decisions decisions;
  private final List<String> home;

  public Unlinked(Vocabulary vocabulary, Register register, Decisions decisions) {
    this.vocabulary = vocabulary;
    this.register = register;
    this.decisions = decisions;
    this.home = home();
  }

  /** All of these kinds, in the order of the files. */
  public List<Sought> of(Collection<Kind> kinds) {
    return register.things().stream()
        .filter(thing -> kinds.contains(thing.kind()))
        .filter(thing -> !(thing instanceof Fact fact) || fact.happened())
        .filter(thing -> !linked(thing))
        .map(this::sought)
        .toList();
  }

  /** Whether it is linked already. */
  public boolean linked(Thing thing) {
    return !decisions.itemsOf(thing.id()).isEmpty();
  }

  /** A thing, whether it is linked or not. */
  public Sought sought(Thing thing) {
    List<Place> around = around(thing);
    @Nullable Spot spot = spot(thing, around);
    return new Sought(
        thing.id(),
        thing.kind(),
        types(thing),
        vocabulary.glossary().labelOfType(thing.type().id(), "en").orElse(thing.type().id()),
        thing.label(),
        names(thing),
        around.stream()
            .map(place -> new Around(place.label(), country(place), decisions.itemsOf(place.id())))
            .toList(),
        spot,
        thing instanceof Fact fact ? fact.span() : null,
        decisions.geonamesOf(thing.id()),
        thing.kind() == Kind.EVENT ? lookIn(around) : List.of());
  }

  /** The places around an event; where none is told, the country that most places lie in. */
  private List<String> lookIn(List<Place> around) {
    List<String> own =
        around.stream()
            .flatMap(place -> decisions.itemsOf(place.id()).stream())
            .distinct()
            .toList();
    return own.isEmpty() ? home : own;
  }

  private List<String> home() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Thing thing : register.things()) {
      if (thing instanceof Place) {
        around(thing).stream()
            .filter(this::country)
            .forEach(country -> counts.merge(country.id(), 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(country -> decisions.itemsOf(country.getKey()))
        .orElse(List.of());
  }

  private boolean country(Place place) {
    return vocabulary.isA(place.type().id(), "Country");
  }

  private List<String> types(Thing thing) {
    List<String> types = new ArrayList<>();
    types.add(thing.type().id());
    vocabulary
        .above(thing.type().id())
        .filter(above -> !ROOTS.contains(above))
        .ifPresent(types::add);
    return types;
  }

  private static List<Called> names(Thing thing) {
    Set<Called> names = new LinkedHashSet<>();
    names.add(new Called(thing.label().en(), "en", Use.LABEL));
    if (thing.label().ar() != null) {
      names.add(new Called(thing.label().ar(), "ar", Use.LABEL));
    }
    for (Name name : thing.names()) {
      names.add(new Called(name.text(), name.lang(), use(name.kind().id())));
    }
    return List.copyOf(names);
  }

  private static Use use(String kind) {
    return switch (kind) {
      case "wrong" -> Use.WRONG;
      case "short" -> Use.SHORT;
      default -> Use.NAME;
    };
  }

  /** The places around it, the nearest first; of an event, its own place is the nearest. */
  private List<Place> around(Thing thing) {
    Deque<Ref> open = new ArrayDeque<>();
    if (thing instanceof Place place) {
      open.addAll(place.within());
    } else if (thing instanceof Fact fact) {
      fact.value("place").ifPresent(entry -> things(entry.value(), open));
      if (open.isEmpty()) {
        fact.value("near").ifPresent(entry -> things(entry.value(), open));
      }
    }
    Set<Place> found = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      if (register.thing(open.pollFirst().id()).orElse(null) instanceof Place place
          && found.add(place)) {
        open.addAll(place.within());
      }
    }
    return List.copyOf(found);
  }

  private static void things(Value value, Deque<Ref> open) {
    if (value instanceof Value.Things things) {
      open.addAll(things.refs());
    }
  }

  private static @Nullable Spot spot(Thing thing, List<Place> around) {
    if (thing instanceof Place place) {
      return spot(place, 0);
    }
    return around.isEmpty() ? null : spot(around.get(0), EVENT_KILOMETRES);
  }

  private static @Nullable Spot spot(Place place, double more) {
    Place.Point point = place.point();
    return point == null
        ? null
        : new Spot(
            point.lat().doubleValue(),
            point.lon().doubleValue(),
            more + KILOMETRES.getOrDefault(point.precision().id(), UNKNOWN_KILOMETRES));
  }
}
