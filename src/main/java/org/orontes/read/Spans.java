package org.orontes.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Period;
import org.orontes.model.Span;
import org.orontes.model.Span.Begin;
import org.orontes.model.Span.End;

/**
 * The bounds of an event or a situation from {@code when}, or from {@code begin}, {@code
 * seen-from}, {@code end} and {@code still}.
 *
 * <p>Of a period in which something is attested nobody knows the day. So it is taken to have begun
 * by the last of its days, and to have lasted until the first: a bound never says more than the
 * file.
 */
final class Spans {

  private final Context context;

  Spans(Context context) {
    this.context = context;
  }

  /**
   * The bounds that the fields give.
   *
   * @param lasts whether it lasts until somebody says otherwise, as situations do
   */
  Span span(Fields fact, boolean lasts) {
    String dateText = fact.text("date-text");
    String time = fact.text("time");
    if (fact.has("when")) {
      for (String other : new String[] {"begin", "seen-from", "end", "still"}) {
        apart(fact, "when", other);
      }
      Period when = fact.period("when");
      return when == null
          ? none(dateText, time)
          : new Span(
              when.earliest(),
              when.latest(),
              when.earliest(),
              when.latest(),
              Begin.BEGUN,
              End.ENDED,
              dateText,
              time);
    }
    return lasting(fact, lasts, dateText, time);
  }

  private Span lasting(
      Fields fact, boolean lasts, @Nullable String dateText, @Nullable String time) {
    boolean endUnknown = Values.isUnknownBoundary(fact, "end");
    if (!Values.isUnknownBoundary(fact, "begin")) {
      apart(fact, "begin", "seen-from");
    }
    if (!endUnknown) {
      apart(fact, "end", "still");
    }
    Period begin = boundary(fact, "begin");
    Period seen = fact.period("seen-from");
    Period end = boundary(fact, "end");
    Period still = fact.period("still");
    LocalDate attested = first(still, seen, begin);
    return new Span(
        begin == null ? null : begin.earliest(),
        begin != null ? begin.latest() : seen == null ? null : seen.latest(),
        end != null ? end.earliest() : attested,
        end == null ? null : end.latest(),
        begin != null ? Begin.BEGUN : seen != null ? Begin.FIRST_ATTESTED : Begin.UNKNOWN,
        end != null
            ? End.ENDED
            : endUnknown || !(lasts || dated(fact)) ? End.UNKNOWN : End.ONGOING_AS_OF,
        dateText,
        time);
  }

  /** The day on which it is last attested. */
  private static @Nullable LocalDate first(
      @Nullable Period still, @Nullable Period seen, @Nullable Period begin) {
    Period last = still != null ? still : seen != null ? seen : begin;
    return last == null ? null : last.earliest();
  }

  private static boolean dated(Fields fact) {
    return fact.has("begin") || fact.has("seen-from") || fact.has("still") || fact.has("end");
  }

  private static @Nullable Period boundary(Fields fact, String key) {
    return Values.isUnknownBoundary(fact, key) ? null : fact.period(key);
  }

  private static Span none(@Nullable String dateText, @Nullable String time) {
    return new Span(null, null, null, null, Begin.UNKNOWN, End.UNKNOWN, dateText, time);
  }

  /** Two fields that say the same thing in two ways. */
  private void apart(Fields fact, String one, String other) {
    if (fact.has(one) && fact.has(other)) {
      context
          .problems()
          .error(
              "conflicting-dates",
              fact.keyMark(other),
              "'" + other + "' cannot stand beside '" + one + "'",
              hint(one));
    }
  }

  private static String hint(String one) {
    return switch (one) {
      case "when" -> "'when' is the whole date of an event; what lasts has 'begin' and 'end'";
      case "begin" -> "write 'begin' if the day on which it began is known, else 'seen-from'";
      default -> "write 'end' if it is over, else 'still'";
    };
  }
}
