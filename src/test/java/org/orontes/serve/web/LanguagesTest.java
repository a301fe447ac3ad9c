package org.orontes.serve.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | ar",
        "ar-SY,ar;q=0.9,en;q=0.5 | ar en",
        "en;q=0.2, ar;q=0.8 | ar en",
        "en, ar;q=0 | en",
        "fr, * | fr",
        "* | ''",
        "not a header at all; q=x | ''",
        "'' | ''",
      })
  void the_dearest_comes_first_and_what_is_malformed_says_nothing(String header, String languages) {
    assertEquals(languages, String.join(" ", Languages.of(header)));
  }

  @Test
  void what_is_out_of_all_measure_is_not_read() {
    assertEquals(List.of(), Languages.of("en,".repeat(100) + "ar"));
  }
}
