package org.orontes.query;

import org.jspecify.annotations.Nullable;

/**
 * One thing that who asks a saved query can choose.
 *
 * @param name as given on the command line and in the address of the API
 * @param type what values it takes
 * @param label in words, for a form
 * @param byDefault the value when none is given; null when one must be given or none is needed
 * @param optional whether the query works without a value
 */
public record Parameter(
    String name, ParameterType type, String label, @Nullable String byDefault, boolean optional) {

  /** The variable in the text of the query, without the question mark. */
  public String variable() {
    return type.variable(name, optional);
  }
}
