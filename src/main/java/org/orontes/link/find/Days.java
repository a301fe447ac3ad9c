package org.orontes.link.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orontes.link.find.Item.Day;

/**
 * Events by their days: which of them lie so near to each other that one question asks for all.
 *
 * @param places the items of the places in which they are looked for
 * @param from the first day
 * @param to the last
 * @param events that began between them
 */
record Days(List<String> places, LocalDate from, LocalDate to, List<Sought> events) {

  /** So long a time is asked for at once. */
  private static final long SPAN = 40;

  Days {
    places = List.copyOf(places);
    events = List.copyOf(events);
  }

  /**
   * The day on which it began, give or take a few; where nobody knows that, the day on which it was
   * first seen. Empty for what is no event, and for what may have begun at any time.
   */
  static Optional<LocalDate> begin(Sought thing) {
    if (thing.lookIn().isEmpty() || thing.span() == null) {
      return Optional.empty();
    }
    LocalDate earliest = thing.span().beginEarliest();
    LocalDate latest = thing.span().beginLatest();
    if (earliest == null) {
      return Optional.ofNullable(latest);
    }
    boolean loose = latest != null && earliest.plusDays(2 * WhenLook.DAYS).isBefore(latest);
    return loose ? Optional.empty() : Optional.of(earliest);
  }

  /** The stretches of days that the events lie in, the earliest first. */
  static List<Days> of(List<Sought> things) {
    List<Sought> dated =
        things.stream()
            .filter(thing -> begin(thing).isPresent())
            .sorted(
                Comparator.<Sought, LocalDate>comparing(thing -> begin(thing).orElseThrow())
                    .thenComparing(Sought::id))
            .toList();
    List<Days> all = new ArrayList<>();
    List<Sought> open = new ArrayList<>();
    for (Sought next : dated) {
      if (!open.isEmpty() && !together(open.get(0), next)) {
        all.add(stretch(open));
        open = new ArrayList<>();
      }
      open.add(next);
    }
    if (!open.isEmpty()) {
      all.add(stretch(open));
    }
    return all;
  }

  private static boolean together(Sought first, Sought next) {
    return !begin(next).orElseThrow().isAfter(begin(first).orElseThrow().plusDays(SPAN));
  }

  private static Days stretch(List<Sought> events) {
    return new Days(
        events.stream().flatMap(event -> event.lookIn().stream()).distinct().sorted().toList(),
        begin(events.get(0)).orElseThrow().minusDays(WhenLook.DAYS),
        begin(events.get(events.size() - 1)).orElseThrow().plusDays(3 * WhenLook.DAYS),
        events);
  }

  /** The events that may have begun on a day. */
  List<Sought> on(Day day) {
    return events.stream()
        .filter(
            event -> {
              LocalDate begin = begin(event).orElseThrow();
              LocalDate latest =
                  event.span() == null || event.span().beginLatest() == null
                      ? begin
                      : event.span().beginLatest();
              return !day.date().isBefore(begin.minusDays(WhenLook.DAYS))
                  && !day.date().isAfter(latest.plusDays(WhenLook.DAYS));
            })
        .toList();
  }
}
