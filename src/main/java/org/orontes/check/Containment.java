package org.orontes.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.orontes.model.Actor;
import org.orontes.model.Fact;
import org.orontes.model.Place;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Thing;
import org.orontes.model.Value;

/**
 * What is part of, within, or at some time a member of what. Two values of which one contains the
 * other do not exclude each other: who says that HTS took a city and who says that the coalition
 * did can both be right.
 */
final class Containment {

  private static final String MEMBERSHIP = "MembershipSituation";

  private final Map<String, Set<String>> above = new HashMap<>();

  Containment(Register register) {
    for (Thing thing : register.things()) {
      if (thing instanceof Actor actor) {
        actor.partOf().forEach(whole -> add(actor.id(), whole));
      } else if (thing instanceof Place place) {
        place.within().forEach(whole -> add(place.id(), whole));
      } else {
        Fact fact = (Fact) thing;
        fact.partOf().forEach(whole -> add(fact.id(), whole));
        if (fact.happened() && fact.type().id().equals(MEMBERSHIP)) {
          refs(fact, "member").forEach(member -> refs(fact, "of").forEach(of -> add(member, of)));
        }
      }
    }
  }

  /** Whether both are the same, or one contains the other through any number of steps. */
  boolean related(String one, String other) {
    return one.equals(other) || contains(one, other) || contains(other, one);
  }

  /** Whether a thing is contained in itself, which no part of anything is. */
  boolean circular(String id) {
    return contains(id, id);
  }

  private boolean contains(String whole, String part) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(above.getOrDefault(part, Set.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(whole)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(above.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }

  private void add(String part, Ref whole) {
    add(part, whole.id());
  }

  private void add(String part, String whole) {
    above.computeIfAbsent(part, id -> new LinkedHashSet<>()).add(whole);
  }

  private static Set<String> refs(Fact fact, String key) {
    Set<String> ids = new LinkedHashSet<>();
    fact.value(key)
        .filter(entry -> entry.value() instanceof Value.Things)
        .ifPresent(
            entry -> ((Value.Things) entry.value()).refs().forEach(ref -> ids.add(ref.id())));
    return ids;
  }
}
