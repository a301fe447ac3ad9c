package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Mark;
import org.orontes.model.Period;
import org.orontes.read.Node.Scalar;
import org.orontes.read.Node.Style;

class PeriodsTest {

  private final Problems problems = new Problems();
  private final Periods periods = new Periods(problems);

  @ParameterizedTest
  @CsvSource({
    "2024-12-05, 2024-12-05, 2024-12-05",
    "2024-12-05/2024-12-06, 2024-12-05, 2024-12-06",
    "2024-11, 2024-11-01, 2024-11-30",
    "1982-02, 1982-02-01, 1982-02-28",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024, 2024-01-01, 2024-12-31",
    "2011/2024-12-05, 2011-01-01, 2024-12-05",
    "2010-12/2011-06, 2010-12-01, 2011-06-30",
    "2024-12-05/2024, 2024-12-05, 2024-12-31",
    "0001, 0001-01-01, 0001-12-31"
  })
  void a_period_is_the_days_between_which_something_lies(String text, String first, String last) {
    Period expected = new Period(LocalDate.parse(first), LocalDate.parse(last), text);
    assertEquals(expected, periods.period(scalar(text)));
    assertEquals(0, problems.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-31|there is no 2024-11-31, November 2024 has 30 days",
        "2023-02-29|there is no 2023-02-29, February 2023 has 28 days",
        "2024-02-30|there is no 2024-02-30, February 2024 has 29 days",
        "2024-12-00|there is no 2024-12-00, December 2024 has 31 days",
        "2024-13|there is no 2024-13, months are 01 to 12, written before the day",
        "0000-01-01|there is no 0000-01-01, years are counted from 0001",
        "2024-12-06/2024-12-05|'2024-12-06/2024-12-05' ends before it begins, did you mean"
            + " 2024-12-05/2024-12-06?",
        "2024-12-5|'2024-12-5' is no date, write 2024-12-05",
        "2024/12/05|'2024/12/05' is no date, write 2024-12-05",
        "05.12.2024|'05.12.2024' is no date, write the year first, then the month, then the day:"
            + " 2024-…",
        "2024-12-05..2024-12-06|'2024-12-05..2024-12-06' is no date, write 2024-12-05/2024-12-06",
        "2024-12-05 – 2024-12-06|'2024-12-05 – 2024-12-06' is no date, write"
            + " 2024-12-05/2024-12-06",
        "2024-12-05T10:00Z|'2024-12-05T10:00Z' is no date, write 2024-12-05; the time of day goes"
            + " into 'time', in words",
        "24-12-05|'24-12-05' is no date, write 2024-12-05, 2024-11, 2024 or 2024-12-05/2024-12-06",
        "٢٠٢٤|'٢٠٢٤' is no date, write 2024-12-05, 2024-11, 2024 or 2024-12-05/2024-12-06",
        "2024-12-05/|'2024-12-05/' is no date, write 2024-12-05, 2024-11, 2024 or"
            + " 2024-12-05/2024-12-06"
      })
  void what_is_no_period_is_told_how_to_become_one(String text, String message) {
    assertNull(periods.period(scalar(text)));
    String line = problems.sorted().get(0).toString();
    assertEquals(message, line.substring(line.indexOf("] ") + 2));
  }

  @Test
  void a_day_is_one_whole_day_and_nothing_longer() {
    assertEquals(LocalDate.of(2026, 11, 23), periods.day(scalar("2026-11-23")));
    assertNull(periods.day(scalar("2026-11")));
    assertNull(periods.day(scalar("2026-11-23/2026-11-23")));
    assertEquals(2, problems.errors());
  }

  private static Scalar scalar(String text) {
    return new Scalar(text, Style.PLAIN, false, new Mark("f", text.length(), 1));
  }
}
