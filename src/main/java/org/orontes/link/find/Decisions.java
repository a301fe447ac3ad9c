package org.orontes.link.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orontes.model.Link;

/**
 * What was decided on, and what was proposed, in all files of links: nobody is asked twice, and an
 * item that is exactly something else is no candidate.
 */
public final class Decisions {

  private static final String WIKIDATA = "wikidata";
  private static final String GEONAMES = "geonames";

  private final Map<String, List<String>> items = new HashMap<>();
  private final Map<String, List<String>> geonames = new HashMap<>();
  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, List<String>> close = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  public Decisions(Collection<Link> links) {
    for (Link link : links) {
      String thing = link.thing().id();
      String id = link.id().id();
      if (link.register().id().equals(GEONAMES) && link.accepted()) {
        geonames.computeIfAbsent(thing, t -> new ArrayList<>()).add(id);
      } else if (link.register().id().equals(WIKIDATA)) {
        if (!link.accepted()) {
          seen.add(pair(thing, id));
        } else {
          items.computeIfAbsent(thing, t -> new ArrayList<>()).add(id);
          if (link.match() == Link.Match.EXACT) {
            exact.putIfAbsent(id, thing);
          } else {
            close.computeIfAbsent(id, i -> new ArrayList<>()).add(thing);
          }
        }
      }
    }
  }

  /** The items that a thing is linked to. */
  List<String> itemsOf(String thing) {
    return items.getOrDefault(thing, List.of());
  }

  /** Its ids in GeoNames. */
  List<String> geonamesOf(String thing) {
    return geonames.getOrDefault(thing, List.of());
  }

  /** Whether the item was refused for the thing, or waits for a decision in some file. */
  boolean seen(String thing, String item) {
    return seen.contains(pair(thing, item));
  }

  /** The other thing that is exactly the item. */
  Optional<String> takenBy(String thing, String item) {
    return Optional.ofNullable(exact.get(item)).filter(owner -> !owner.equals(thing));
  }

  /** The other things that are nearly the item. */
  List<String> closeTo(String thing, String item) {
    return close.getOrDefault(item, List.of()).stream()
        .filter(other -> !other.equals(thing))
        .toList();
  }

  private static String pair(String thing, String item) {
    return thing + " " + item;
  }
}
