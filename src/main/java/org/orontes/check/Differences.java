package org.orontes.check;

import java.util.Optional;
import org.orontes.model.Entry;
import org.orontes.model.Fact;
import org.orontes.model.Thing;
import org.orontes.model.Value;
import org.orontes.read.Problems;

/** Tells of claims that differ from their fact without a word why. */
final class Differences {

  private static final String NAME = "name";

  private final Problems problems;

  Differences(Problems problems) {
    this.problems = problems;
  }

  void withoutNote(Entry content, Thing about) {
    Optional<Entry> held =
        about instanceof Fact fact ? fact.value(content.key()) : Optional.empty();
    if (misread(content) || held.filter(this::misread).isPresent()) {
      return;
    }
    String there = held.map(entry -> "'" + entry.value().written() + "'").orElse("what is held");
    problems.error(
        "differs-without-note",
        content.mark(),
        "'%s: %s' differs from %s of '%s' (%s)"
            .formatted(content.key(), content.value().written(), there, about.id(), about.mark()),
        content.key().equals(NAME)
            ? "list it under 'names' there, and if it is wrong, say so in 'note' here"
            : "say why in 'note', or mend whichever is wrong");
  }

  /** What is no id at all differs from everything, and was told already. */
  private boolean misread(Entry entry) {
    return entry.value() instanceof Value.Things things
        && things.refs().stream().anyMatch(ref -> problems.hasErrorAt(ref.mark()));
  }
}
