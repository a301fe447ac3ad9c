package org.orontes.read;

import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Quantity;
import org.orontes.read.Node.Scalar;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.Unit;
import org.orontes.vocabulary.Vocabulary;

/**
 * Quantities as people write them, in the key's base unit: {@code 3 mi}, {@code 25 %}, {@code
 * 10000..30000}, {@code 300..}, {@code ..400}, {@code ~200}.
 *
 * <p>A number stands for all that rounds to it at its last digit that is not zero: 3 for 2.5 to
 * 3.5, 280000 for 275000 to 285000. About a number is 10 per cent to both sides. The bounds of a
 * range are meant as they are written.
 */
final class Quantities {

  private static final String NUMBER = "([0-9]{1,18}(?:\\.[0-9]{1,9})?)";
  private static final String UNIT = "(?:\\s*([%\\p{L}][^\\s0-9]*))?";
  private static final Pattern ONE = Pattern.compile("(~?)" + NUMBER + UNIT);
  private static final Pattern RANGE =
      Pattern.compile("(?:" + NUMBER + ")?\\.\\.(?:" + NUMBER + ")?" + UNIT);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final Vocabulary vocabulary;
  private final Problems problems;

  Quantities(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The quantity, or null when it is none; then a problem says why. */
  @Nullable Quantity quantity(Key key, Scalar scalar) {
    String text = scalar.text().strip();
    Matcher one = ONE.matcher(text);
    Matcher range = RANGE.matcher(text);
    if (one.matches()) {
      BigDecimal factor = factor(key, one.group(3), scalar);
      return factor == null
          ? null
          : number(one.group(1), new BigDecimal(one.group(2)), factor, text);
    }
    if (range.matches() && (range.group(1) != null || range.group(2) != null)) {
      BigDecimal factor = factor(key, range.group(3), scalar);
      return factor == null ? null : range(range.group(1), range.group(2), factor, scalar);
    }
    problems.error(
        "bad-quantity", scalar.mark(), "'" + text + "' is no quantity", QuantityHints.of(text));
    return null;
  }

  private static Quantity number(String about, BigDecimal number, BigDecimal unit, String text) {
    BigDecimal spread = about.isEmpty() ? rounding(number) : number.multiply(TENTH);
    return new Quantity(
        base(number.subtract(spread), unit),
        base(number.add(spread), unit),
        base(number, unit),
        text);
  }

  /** Half a step of the last digit that is not zero; nothing for zero itself. */
  private static BigDecimal rounding(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return HALF.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
  }

  private @Nullable Quantity range(
      @Nullable String from, @Nullable String to, BigDecimal unit, Scalar scalar) {
    BigDecimal low = from == null ? null : base(new BigDecimal(from), unit);
    BigDecimal high = to == null ? null : base(new BigDecimal(to), unit);
    String text = scalar.text().strip();
    if (low != null && high != null && high.compareTo(low) < 0) {
      problems.error(
          "bad-quantity",
          scalar.mark(),
          "'" + text + "' ends below its beginning",
          "write the smaller number first: " + to + ".." + from);
      return null;
    }
    return new Quantity(low, high, null, text);
  }

  private static BigDecimal base(BigDecimal number, BigDecimal unit) {
    BigDecimal plain = number.multiply(unit).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** How many of the key's base unit one of the written unit is; null with a problem. */
  private @Nullable BigDecimal factor(Key key, @Nullable String symbol, Scalar scalar) {
    String base = String.valueOf(key.unit());
    SortedSet<String> symbols = vocabulary.unitSymbols(base);
    if (symbol == null) {
      if (symbols.isEmpty()) {
        return BigDecimal.ONE;
      }
      problems.error(
          "missing-unit",
          scalar.mark(),
          "'" + key.id() + "' needs a unit behind the number",
          (symbols.size() > 1 ? "its units are " + String.join(", ", symbols) + ": " : "")
              + "write "
              + scalar.text()
              + " "
              + symbols.first());
      return null;
    }
    Unit unit = vocabulary.unit(symbol).filter(found -> found.base().equals(base)).orElse(null);
    if (unit != null) {
      return unit.factor();
    }
    problems.error(
        "unknown-unit",
        scalar.mark(),
        "'" + symbol + "' is no unit of '" + key.id() + "'",
        symbols.isEmpty()
            ? "the number stands alone, without a unit"
            : Suggest.orElse(symbol, symbols, "it is measured in " + String.join(", ", symbols)));
    return null;
  }
}
