package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that lasts: control, support, a relation, a membership, a post, the state of a road.
 *
 * @param known how a baseline of control is known: a code of the scheme {@code known}
 */
public record Situation(
    String id,
    Ref type,
    Ref standing,
    Labels label,
    List<Entry> values,
    List<Ref> open,
    Span span,
    @Nullable Ref known,
    List<Name> names,
    @Nullable String note,
    Coding coding,
    Mark mark)
    implements Fact {

  public Situation {
    values = List.copyOf(values);
    open = List.copyOf(open);
    names = List.copyOf(names);
  }

  @Override
  public Kind kind() {
    return Kind.SITUATION;
  }

  @Override
  public List<Ref> partOf() {
    return List.of();
  }
}
