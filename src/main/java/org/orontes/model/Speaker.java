package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who says something: never the same thing as where it is printed. */
public sealed interface Speaker {

  /** The publisher, in its own voice. */
  record Publisher(Ref actor) implements Speaker {}

  /** Somebody whom the report names. */
  record Named(Ref actor) implements Speaker {}

  /**
   * Somebody whom the report does not name; an actor of this report only.
   *
   * @param words how the report calls them, such as {@code Syrian officials}
   * @param of the actor that they belong to or speak for, where the report says so
   */
  record Unnamed(String words, @Nullable Ref of, Mark mark) implements Speaker {}

  /** The actors of the registers that this speaker refers to. */
  default List<Ref> refs() {
    if (this instanceof Publisher publisher) {
      return List.of(publisher.actor());
    }
    if (this instanceof Named named) {
      return List.of(named.actor());
    }
    Ref of = ((Unnamed) this).of();
    return of == null ? List.of() : List.of(of);
  }
}
