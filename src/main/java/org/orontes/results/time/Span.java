package org.orontes.results.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From one day to another, both included; null where it is open. */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

  /**
   * How long something surely was: from the day by which it had begun to the day to which it
   * lasted; when these leave no day, all days on which it can have been.
   */
  public static Span of(Bounds bounds) {
    Span sure = new Span(bounds.begun().orElse(null), bounds.lasted().orElse(null));
    return sure.isReversed()
        ? new Span(bounds.beginEarliest(), bounds.endLatest()).ordered()
        : sure;
  }

  private boolean isReversed() {
    return from != null && to != null && from.isAfter(to);
  }

  /**
   * What ends before it begins is wrong in the rows; no tool takes it, and all its days are told.
   */
  private Span ordered() {
    return isReversed() ? new Span(to, from) : this;
  }

  /** Whether it is open on both sides. */
  public boolean isOpen() {
    return from == null && to == null;
  }

  /** The same days in as few spans as possible, in order: what meets or follows becomes one. */
  public static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(ORDER).toList()) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.reaches(span)) {
        merged.set(merged.size() - 1, new Span(last.from(), later(last.to(), span.to())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::from, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** Whether one that does not begin before this begins within it or on the day after. */
  private boolean reaches(Span next) {
    return to == null || next.from() == null || !next.from().isAfter(to.plusDays(1));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other == null ? null : one.isAfter(other) ? one : other;
  }
}
