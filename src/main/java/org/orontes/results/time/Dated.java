package org.orontes.results.time;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Reading;

/** What forms that have only rows with a date share. */
final class Dated {

  private Dated() {}

  static Optional<String> unfit(Reading reading) {
    return reading.begin().isEmpty()
        ? Optional.of(
            "no column is a day: select ?day, or ?begin and ?end, or name them in a header,"
                + " '#+ columns: {begin: since}'")
        : Optional.empty();
  }

  /** How many rows have no first day; every row is looked at, so that what is wrong is told. */
  static long undated(Answer answer) {
    long undated = 0;
    for (Binding row : answer.each()) {
      if (Bounds.of(answer.reading(), row).first().isEmpty()) {
        undated++;
      }
    }
    return undated;
  }

  /** What a reader is told of them; empty when there are none. */
  static String leftOut(long undated) {
    return undated == 0
        ? ""
        : undated
            + (undated == 1 ? " row has" : " rows have")
            + " no first day and cannot be shown here.";
  }

  /** Between which days it began and ended. */
  static String inWords(Bounds bounds) {
    if (bounds.beginLatest() == null && bounds.endEarliest() == null) {
      return between(bounds.beginEarliest(), bounds.endLatest());
    }
    String begin = between(bounds.beginEarliest(), bounds.beginLatest());
    String end = between(bounds.endEarliest(), bounds.endLatest());
    if (end.isEmpty() || end.equals(begin)) {
      return begin;
    }
    if (bounds.beginEarliest() == null) {
      begin = bounds.beginLatest() + " or earlier";
    }
    if (bounds.endLatest() == null) {
      end = bounds.endEarliest() + " or later";
    } else if (bounds.endEarliest() == null) {
      end = bounds.endLatest() + " at the latest";
    }
    return begin + " to " + end;
  }

  private static String between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null) {
      return latest == null ? "" : "by " + latest;
    }
    if (latest == null) {
      return "from " + earliest;
    }
    return earliest.equals(latest) ? latest.toString() : "between " + earliest + " and " + latest;
  }
}
