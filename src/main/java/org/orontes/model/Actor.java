package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts or speaks: a state, a government, an armed group, a coalition, a person in
 * public office, a media outlet, a monitor, a population group. Never a place: a polity and its
 * territory are two things. Never a private person.
 *
 * @param partOf the actors of which it is an organ at all times; membership that has a beginning
 *     and an end is a situation
 */
public record Actor(
    String id,
    Ref type,
    Labels label,
    List<Ref> partOf,
    List<Name> names,
    @Nullable String note,
    Coding coding,
    Mark mark)
    implements Thing {

  public Actor {
    partOf = List.copyOf(partOf);
    names = List.copyOf(names);
  }

  @Override
  public Kind kind() {
    return Kind.ACTOR;
  }
}
