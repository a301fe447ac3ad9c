package org.orontes.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimals as TDB2 hands them back and finds them. */
class EmitterTest {

  @ParameterizedTest
  @CsvSource({
    "12.50,12.5",
    "100,100.0",
    "1E+3,1000.0",
    "0.000,0.0",
    "-34.0,-34.0",
    "36.71348,36.71348"
  })
  void a_decimal_has_one_form(String given, String canonical) {
    assertEquals(canonical, Emitter.canonical(new BigDecimal(given)));
  }
}
