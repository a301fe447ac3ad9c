package org.orontes.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the corpus says of itself: where it looked, which of its ids are no longer in use, which ids
 * other registers have for its things, and which version it is. None of it is about the war.
 *
 * @param release null where no file says which version this is
 */
public record Records(
    List<Coverage> coverage, List<Retired> retired, List<Link> links, @Nullable Release release) {

  /** Nothing is said. */
  public static final Records NONE = new Records(List.of(), List.of(), List.of(), null);

  public Records {
    coverage = List.copyOf(coverage);
    retired = List.copyOf(retired);
    links = List.copyOf(links);
  }

  /** What became of an id, if it is one that was retired. */
  public Optional<Retired> retired(Kind kind, String id) {
    return retired.stream()
        .filter(entry -> entry.kind() == kind && entry.id().id().equals(id))
        .findFirst();
  }

  /** What became of an id of an actor, a place, an event or a situation, whichever it was. */
  public Optional<Retired> retiredThing(String id) {
    return retired.stream()
        .filter(entry -> entry.kind().isThing() && entry.id().id().equals(id))
        .findFirst();
  }
}
