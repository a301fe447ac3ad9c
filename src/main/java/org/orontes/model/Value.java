package org.orontes.model;

import java.util.List;

/** What a key says, of a fact or in a claim; the key's form decides which of the four it is. */
public sealed interface Value permits Value.Things, Period, Quantity, Value.Text {

  /** The words in the file, for people: they see what was written, whatever was made of it. */
  String written();

  /**
   * One or more things or codes.
   *
   * @param refs at least one
   */
  record Things(List<Ref> refs) implements Value {
    public Things {
      refs = List.copyOf(refs);
    }

    @Override
    public String written() {
      return String.join(", ", refs.stream().map(Ref::id).toList());
    }
  }

  /**
   * Words, such as a name or a purpose.
   *
   * @param written the words themselves
   */
  record Text(String written) implements Value {}
}
