package org.orontes.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Entry;
import org.orontes.model.Fact;
import org.orontes.model.Register;
import org.orontes.model.Span;
import org.orontes.model.Thing;
import org.orontes.read.Problems;

/** Rules for dates: the four bounds of a fact in their order, and parts within their whole. */
final class SpanCheck {

  private final Register register;
  private final Problems problems;

  SpanCheck(Register register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  void all() {
    for (Thing thing : register.things()) {
      if (thing instanceof Fact fact) {
        order(fact);
        fact.partOf().forEach(whole -> register.fact(whole.id()).ifPresent(of -> within(fact, of)));
      }
    }
  }

  private void order(Fact fact) {
    Span span = fact.span();
    if (isAfter(span.beginEarliest(), span.endLatest())
        || isAfter(span.beginLatest(), span.endLatest())
        || isAfter(span.beginEarliest(), span.endEarliest())) {
      problems.error(
          "end-before-begin",
          fact.value("end").map(Entry::mark).orElse(fact.mark()),
          "'" + fact.id() + "' ends, or is attested for the last time, before it begins",
          "look at 'begin' or 'seen-from' ("
              + span.beginEarliest()
              + ") and 'end' or 'still' ("
              + (span.endLatest() == null ? span.endEarliest() : span.endLatest())
              + ")");
    }
  }

  /**
   * Only what certainly lies outside: a part that begins after its whole has ended, or the reverse.
   */
  private void within(Fact part, Fact whole) {
    if (isAfter(part.span().beginEarliest(), whole.span().endLatest())
        || isAfter(whole.span().beginEarliest(), part.span().endLatest())) {
      problems.error(
          "outside-its-whole",
          part.mark(),
          "'" + part.id() + "' does not lie within '" + whole.id() + "', of which it is a part",
          "look at the dates of both; the other stands at " + whole.mark());
    }
  }

  private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }
}
