package org.orontes.read;

import org.orontes.model.Actor;

/** An entry of {@code data/actors/}. */
final class ActorReader {

  private ActorReader() {}

  static Actor read(ThingFields thing) {
    return new Actor(
        thing.id(),
        thing.type(),
        thing.label(),
        thing.fields().refs("part-of"),
        thing.names(),
        thing.note(),
        thing.coding(),
        thing.fields().mark());
  }
}
