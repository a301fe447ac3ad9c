package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place: a capture, an air strike, a statement. Its class must not decide what
 * is in dispute.
 */
public record Event(
    String id,
    Ref type,
    Ref standing,
    Labels label,
    List<Ref> partOf,
    List<Entry> values,
    List<Ref> open,
    Span span,
    List<Name> names,
    @Nullable String note,
    Coding coding,
    Mark mark)
    implements Fact {

  public Event {
    partOf = List.copyOf(partOf);
    values = List.copyOf(values);
    open = List.copyOf(open);
    names = List.copyOf(names);
  }

  @Override
  public Kind kind() {
    return Kind.EVENT;
  }
}
