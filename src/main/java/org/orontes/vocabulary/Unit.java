package org.orontes.vocabulary;

import java.math.BigDecimal;

/**
 * A unit that may stand behind a number in a file.
 *
 * @param id the code, such as {@code mi}
 * @param base the code of the unit in which values are stored, such as {@code m}
 * @param factor how many of the base unit one of this is
 */
public record Unit(String id, String base, BigDecimal factor) {}
