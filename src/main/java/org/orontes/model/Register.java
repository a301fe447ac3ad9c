package org.orontes.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All actors, places, events and situations by id: what claims can be about. It is held in memory
 * as a whole; reports are not.
 */
public final class Register {

  private final Map<String, Thing> things;

  /** The things in the order given; of two with one id the first is kept. */
  public Register(Collection<? extends Thing> things) {
    Map<String, Thing> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.putIfAbsent(thing.id(), thing));
    this.things = byId;
  }

  public Optional<Thing> thing(String id) {
    return Optional.ofNullable(things.get(id));
  }

  /** The event or situation of that id, if it is one. */
  public Optional<Fact> fact(String id) {
    return thing(id).filter(Fact.class::isInstance).map(Fact.class::cast);
  }

  public Collection<Thing> things() {
    return things.values();
  }

  /** The ids of one kind, sorted, for suggestions. */
  public Collection<String> ids(Kind kind) {
    Map<String, Thing> sorted = new TreeMap<>(things);
    sorted.values().removeIf(thing -> thing.kind() != kind);
    return sorted.keySet();
  }
}
