package org.orontes.results.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.Unfit;

/**
 * What a row says of time: up to four days, each included; null where nothing is said. A begin or
 * end that is one day has it as its earliest and its latest.
 */
public record Bounds(
    @Nullable LocalDate beginEarliest,
    @Nullable LocalDate beginLatest,
    @Nullable LocalDate endEarliest,
    @Nullable LocalDate endLatest) {

  private static final int DAY = 10;

  /**
   * Reads a row.
   *
   * @throws Unfit when a column of times has something that is no day
   */
  public static Bounds of(Reading reading, Binding row) {
    LocalDate first = day(row, reading.begin(), 0);
    LocalDate last = day(row, reading.end(), 1);
    if (reading.isBetween() && !Objects.equals(first, last)) {
      return new Bounds(first, null, null, last);
    }
    return new Bounds(first, day(row, reading.begin(), 1), day(row, reading.end(), 0), last);
  }

  private static @Nullable LocalDate day(Binding row, List<String> columns, int which) {
    if (columns.isEmpty()) {
      return null;
    }
    String column = columns.get(Math.min(which, columns.size() - 1));
    return Cells.text(row, column)
        .filter(text -> !text.isBlank())
        .map(text -> day(column, text))
        .orElse(null);
  }

  /** A day, also out of a moment; a year is none, since it would become its first day. */
  private static LocalDate day(String column, String text) {
    try {
      return LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text);
    } catch (DateTimeParseException e) {
      throw new Unfit(
          "column '" + column + "' has '" + text + "', which is no day; write days as 2024-12-06");
    }
  }

  /** The first day on which it can have been. */
  public Optional<LocalDate> first() {
    return Optional.ofNullable(beginEarliest).or(() -> Optional.ofNullable(beginLatest));
  }

  /** The last day on which it can have been. */
  public Optional<LocalDate> last() {
    return Optional.ofNullable(endLatest).or(() -> Optional.ofNullable(endEarliest));
  }

  /** The day by which it had begun: before it, that is only possible. */
  public Optional<LocalDate> begun() {
    return Optional.ofNullable(beginLatest).or(() -> Optional.ofNullable(beginEarliest));
  }

  /** The day to which it surely lasted. */
  public Optional<LocalDate> lasted() {
    return Optional.ofNullable(endEarliest).or(() -> Optional.ofNullable(endLatest));
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return first().isEmpty() && last().isEmpty();
  }

  /** Whether the days of the beginning or of the end are known only between two. */
  public boolean isVague() {
    return differ(beginEarliest, beginLatest) || differ(endEarliest, endLatest);
  }

  private static boolean differ(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other != null : !one.equals(other);
  }
}
