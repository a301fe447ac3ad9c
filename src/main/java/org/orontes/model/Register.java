package org.orontes.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All actors, places, events and situations by id: what claims can be about; and the records about
 * the corpus itself. It is held in memory as a whole; reports are not.
 */
public final class Register {

  private final Map<String, Thing> things;
  private final List<Thing> duplicates;
  private final Records records;
  private final boolean complete;

  /** The things in the order given, and no records. */
  public Register(Collection<? extends Thing> things) {
    this(things, Records.NONE, true);
  }

  /**
   * The things in the order given; of two with one id the first is kept.
   *
   * @param complete false where a file could not be read at all, so that what seems to be missing
   *     may only be unread
   */
  public Register(Collection<? extends Thing> things, Records records, boolean complete) {
    this.records = records;
    this.complete = complete;
    Map<String, Thing> byId = new LinkedHashMap<>();
    List<Thing> again = new ArrayList<>();
    for (Thing thing : things) {
      if (byId.putIfAbsent(thing.id(), thing) != null) {
        again.add(thing);
      }
    }
    this.things = byId;
    this.duplicates = again;
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

  /** The things whose id another one has already. */
  public List<Thing> duplicates() {
    return duplicates;
  }

  /** Whether every file could be read; else nobody can say that an id does not exist. */
  public boolean complete() {
    return complete;
  }

  /** What the corpus says of itself. */
  public Records records() {
    return records;
  }

  /** The ids of one kind, sorted, for suggestions. */
  public Collection<String> ids(Kind kind) {
    Map<String, Thing> sorted = new TreeMap<>(things);
    sorted.values().removeIf(thing -> thing.kind() != kind);
    return sorted.keySet();
  }

  /** All ids, sorted, for suggestions. */
  public Collection<String> ids() {
    return new TreeSet<>(things.keySet());
  }
}
