package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.model.Mark;
import org.orontes.model.Quantity;
import org.orontes.read.Node.Scalar;
import org.orontes.read.Node.Style;
import org.orontes.vocabulary.Vocabulary;

class QuantitiesTest {

  private static Vocabulary vocabulary;

  private final Problems problems = new Problems();

  @BeforeAll
  static void readVocabulary() throws IOException {
    vocabulary = Vocabulary.read(Path.of("ontology"));
  }

  @ParameterizedTest
  @CsvSource({
    "distance, 3 mi, 4023.36, 4828.032, 5632.704",
    "distance, 5 km, 4500, 5000, 5500",
    "distance, 3.5 km, 3450, 3500, 3550",
    "distance, 10 km, 5000, 10000, 15000",
    "distance, 3..5 km, 3000, , 5000",
    "distance, ~10 km, 9000, 10000, 11000",
    "share, 25 %, 24.5, 25, 25.5",
    "share, 25%, 24.5, 25, 25.5",
    "killed, 280000, 275000, 280000, 285000",
    "killed, 1, 0.5, 1, 1.5",
    "killed, 0, 0, 0, 0",
    "killed, 312, 311.5, 312, 312.5",
    "killed, 10000..30000, 10000, , 30000",
    "killed, 300.., 300, , ",
    "killed, ..400, , , 400",
    "killed, ~200, 180, 200, 220",
    "killed, 300..300, 300, , 300",
    "duration, 2 days, 1.5, 2, 2.5",
    "duration, 1 week, 3.5, 7, 10.5"
  })
  void a_number_stands_for_all_that_rounds_to_it(
      String key, String text, @Nullable String low, @Nullable String best, @Nullable String high) {
    Quantity quantity = read(key, text);
    assertNotNull(quantity, () -> problems.sorted().toString());
    assertEquals(new Quantity(number(low), number(high), number(best), text), quantity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "killed|10-30,000|bad-quantity|write a range with two dots and without separators:"
            + " 10000..30000, or 10..30000",
        "killed|10,000-30,000|bad-quantity|write a range with two dots and without separators:"
            + " 10000..30000",
        "killed|10–30|bad-quantity|write a range with two dots and without separators: 10..30",
        "killed|10...30|bad-quantity|write a range with two dots and without separators: 10..30",
        "killed|280,000|bad-quantity|write it without separators: 280000",
        "killed|~1 200|bad-quantity|write it without separators: ~1200",
        "killed|300+|bad-quantity|write 300..",
        "killed|>300|bad-quantity|write 300..",
        "killed|at most 300|bad-quantity|write ..300",
        "killed|about 300|bad-quantity|write ~300",
        "killed|-5|bad-quantity|quantities are not negative",
        "killed|30..10|bad-quantity|write the smaller number first: 10..30",
        "killed|1e9|bad-quantity|write 3 mi, 25 %, 280000, 10000..30000, 300.., ..400 or ~200",
        "killed|..|bad-quantity|write 3 mi, 25 %, 280000, 10000..30000, 300.., ..400 or ~200",
        "killed|30 people|unknown-unit|the number stands alone, without a unit",
        "distance|3|missing-unit|its units are km, m, mi, mile, miles: write 3 km",
        "distance|3 lm|unknown-unit|did you mean 'km'?",
        "share|3 km|unknown-unit|it is measured in %"
      })
  void what_is_no_quantity_is_told_how_to_become_one(
      String key, String text, String code, String hint) {
    assertNull(read(key, text));
    Problem problem = problems.sorted().get(0);
    assertEquals(code, problem.code());
    assertEquals(hint, problem.hint());
  }

  private @Nullable Quantity read(String key, String text) {
    Scalar scalar = new Scalar(text, Style.PLAIN, false, new Mark("f", 1, 1));
    return new Quantities(vocabulary, problems).quantity(vocabulary.key(key).orElseThrow(), scalar);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
