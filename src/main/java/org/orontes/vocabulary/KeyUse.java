package org.orontes.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a key means on one class of things; exactly one of the four is given.
 *
 * @param key the key's id
 * @param type the local name of the class
 * @param property the property that takes the value, as a full IRI
 * @param role the code of the role in which the actors take part
 * @param bounds the bounds of the fact that a period is held against
 * @param metric the code of what an estimate measures
 * @param needed whether a fact of the class must have the key, or list it as open
 */
public record KeyUse(
    String key,
    String type,
    @Nullable String property,
    @Nullable String role,
    @Nullable Bounds bounds,
    @Nullable String metric,
    boolean needed) {

  /** Two of the four bounds of a fact, as full IRIs. */
  public record Bounds(String earliest, String latest) {}
}
