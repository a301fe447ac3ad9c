package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a thing is called in other people's data sets.
 *
 * @param ids one for each scheme
 * @param from where the ids were verified
 */
public record Links(List<Link> ids, @Nullable String from) {

  /** No id elsewhere is known. */
  public static final Links NONE = new Links(List.of(), null);

  public Links {
    ids = List.copyOf(ids);
  }

  /**
   * One id elsewhere.
   *
   * @param scheme {@code wikidata}, {@code geonames}, {@code pcode}, {@code ucdp-actor} …
   * @param id the id as that scheme writes it
   * @param exact whether a person found both to be the same thing, from more than one source
   * @param mark where it stands
   */
  public record Link(String scheme, String id, boolean exact, Mark mark) {}
}
