package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What claims are about: an actor, a place, an event or a situation. */
public sealed interface Thing permits Actor, Place, Fact {

  /** The slug, unique among all things, given by hand and never changed. */
  String id();

  /** Which of the four it is. */
  Kind kind();

  /** The class, by its local name in the ontology. */
  Ref type();

  Labels label();

  List<Name> names();

  @Nullable String note();

  Coding coding();

  Mark mark();
}
