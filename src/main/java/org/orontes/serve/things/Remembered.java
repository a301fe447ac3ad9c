package org.orontes.serve.things;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.orontes.serve.web.Edition;

/**
 * What pages have read of an edition already: the labels of actors, places and codes are on nearly
 * every page, and the data of an edition never change. It keeps no more than it is allowed to.
 */
final class Remembered {

  /** In statements; some 50 MB at most. */
  private static final long MOST = 200_000;

  private final Cache<Triple, List<Triple>> found =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Triple pattern, List<Triple> triples) -> 1 + triples.size())
          .build();

  private final Cache<Node, Entity> entities =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Node node, Entity entity) -> 1 + entity.triples().size())
          .build();

  static Remembered of(Edition edition) {
    return edition.once(Remembered.class, e -> new Remembered());
  }

  /** What matches a pattern. */
  List<Triple> matching(Triple pattern, Supplier<List<Triple>> reader) {
    return found.get(pattern, p -> reader.get());
  }

  Entity entity(Node node, Function<Node, Entity> reader) {
    return entities.get(node, reader);
  }
}
