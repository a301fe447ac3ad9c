package org.orontes.link.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * One name to be matched.
 *
 * @param text the name, or an id; empty when only properties are given
 * @param types the classes that it may be of, by id; empty for any
 * @param strictness what becomes of things of other classes
 * @param limit the most candidates
 * @param wanted what else is known of the thing
 */
public record Query(
    String text, List<String> types, Strictness strictness, int limit, List<Wanted> wanted) {

  /** The specification's {@code type_strict}. */
  public enum Strictness {
    /** A thing of one of the classes, and no other. */
    ANY,
    /** A thing of all the classes. */
    ALL,
    /** Rather such a thing; others follow with a lower score. */
    SHOULD
  }

  /** How many candidates are given when nothing is said. */
  public static final int LIMIT = 6;

  public Query {
    types = List.copyOf(types);
    wanted = List.copyOf(wanted);
  }

  /** A name and nothing else. */
  public static Query of(String text) {
    return new Query(text, List.of(), Strictness.ANY, LIMIT, List.of());
  }

  /** The same for things of a class. */
  public Query ofType(String type) {
    return new Query(text, List.of(type), strictness, limit, wanted);
  }

  /** The same with something else that is known. */
  public Query with(String property, String value) {
    List<Wanted> more = new ArrayList<>(wanted);
    more.add(new Wanted(property, List.of(new Given(value, ""))));
    return new Query(text, types, strictness, limit, more);
  }

  /**
   * Something that is known of the thing.
   *
   * @param property by its id
   * @param values one of them must fit
   */
  public record Wanted(String property, List<Given> values) {
    public Wanted {
      values = List.copyOf(values);
    }
  }

  /**
   * A value as it was given.
   *
   * @param text the value, or the name of a thing; may be empty when there is an id
   * @param id the thing, when it was matched before; else empty
   */
  public record Given(String text, String id) {}
}
