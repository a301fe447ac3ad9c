package org.orontes.link.find;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.link.find.Item.Day;
import org.orontes.model.Span;

/** Whether a thing and an item have the same days. */
final class WhenLook {

  /** Sources differ by this much on the day of one event. */
  static final long DAYS = 3;

  private static final long A_MONTH = 31;

  private WhenLook() {}

  static Finding of(Sought thing, Item item) {
    Span span = thing.span();
    if (span == null) {
      return Finding.NOTHING;
    }
    Finding begin = look("begins", span.beginEarliest(), span.beginLatest(), item.begins());
    Finding end = look("ends", span.endEarliest(), span.endLatest(), item.ends());
    return begin.agrees() == 0 || (end.agrees() != 0 && end.agrees() < begin.agrees())
        ? end
        : begin;
  }

  private static Finding look(
      String verb, @Nullable LocalDate earliest, @Nullable LocalDate latest, Collection<Day> days) {
    LocalDate from = earliest == null ? latest : earliest;
    LocalDate to = latest == null ? earliest : latest;
    if (from == null || to == null) {
      return Finding.NOTHING;
    }
    Optional<Finding> best =
        days.stream()
            .map(day -> look(verb, from, to, day))
            .max(Comparator.comparingDouble(Finding::agrees));
    return best.orElse(Finding.NOTHING);
  }

  private static Finding look(String verb, LocalDate from, LocalDate to, Day day) {
    LocalDate date = day.date();
    if (day.yearOnly()) {
      boolean same = date.getYear() >= from.getYear() && date.getYear() <= to.getYear();
      return Finding.of(same ? 0.5 : -1, verb + " in " + date.getYear());
    }
    long apart =
        date.isBefore(from)
            ? ChronoUnit.DAYS.between(date, from)
            : Math.max(0, ChronoUnit.DAYS.between(to, date));
    double agrees = apart <= DAYS ? 1 : apart <= A_MONTH ? 0.3 : -1;
    String says = apart == 0 ? ", as here" : ", " + apart + " days from here";
    return Finding.of(agrees, verb + " on " + date + (apart == 1 ? ", a day from here" : says));
  }
}
