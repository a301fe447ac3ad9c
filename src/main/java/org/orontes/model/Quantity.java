package org.orontes.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a range in the key's base unit: a number stands for all that rounds to it.
 *
 * @param low the least that is possible, or null where only an upper bound is given
 * @param high the most that is possible, or null where only a lower bound is given
 * @param best the number itself, where one was given and not a range
 * @param written the words in the file, with the unit that the report uses
 */
public record Quantity(
    @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable BigDecimal best, String written)
    implements Value {

  public Quantity {
    if (low != null && high != null && high.compareTo(low) < 0) {
      throw new IllegalArgumentException("A range that ends below its beginning: " + written);
    }
  }

  /** Whether the two have a number in common. */
  public boolean meets(Quantity other) {
    return notAbove(low, other.high) && notAbove(other.low, high);
  }

  private static boolean notAbove(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }
}
