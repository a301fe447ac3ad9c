package org.orontes.serve.things;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest(name = "[{index}] {2}")
  @CsvSource({
    "2018-05-31, 2018-05-31, on 31 May 2018",
    "2024-12-08, 2024-12-08, on 8 December 2024",
    "2024-12-05, 2024-12-06, on 5 or 6 December 2024",
    "2024-12-31, 2025-01-01, on 31 December 2024 or 1 January 2025",
    "2024-12-01, 2024-12-31, in December 2024",
    "2018-01-01, 2018-12-31, in 2018",
    "2018-01-01, 2019-12-31, in 2018 or 2019",
    "2011-01-01, 2019-12-31, between 2011 and 2019",
    "2024-12-02, 2024-12-05, between 2 and 5 December 2024",
    "'', 2024-12-05, by 5 December 2024",
    "2024-12-05, '', on 5 December 2024 or later",
    "'', '', ''",
  })
  void a_sentence_has_the_word_before_it_that_it_needs(String from, String to, String words) {
    assertEquals(words, Days.on(from, to));
  }
}
