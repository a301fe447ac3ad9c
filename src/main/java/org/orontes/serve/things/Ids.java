package org.orontes.serve.things;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.orontes.read.Suggest;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.Terms;

/** All addresses of an edition under each path, for those who mistype one or look for a list. */
record Ids(SortedMap<String, SortedSet<String>> slugs) {

  private static final int MOST = 5;
  private static final int MANY = 20_000;

  static Ids of(Edition edition) {
    return edition.once(Ids.class, Ids::read);
  }

  private static Ids read(Edition edition) {
    return Txn.calculateRead(edition.data(), () -> read(edition.data().getUnionGraph()));
  }

  private static Ids read(Graph graph) {
    SortedMap<String, SortedSet<String>> slugs = new TreeMap<>();
    graph
        .find(Node.ANY, Entity.TYPE, Node.ANY)
        .forEachRemaining(
            t -> {
              String iri = t.getSubject().isURI() ? t.getSubject().getURI() : "";
              if (iri.startsWith(Terms.ID) || iri.startsWith(Terms.CODE)) {
                int slash = iri.lastIndexOf('/');
                slugs
                    .computeIfAbsent(
                        iri.substring(Address.BASE.length(), slash), k -> new TreeSet<>())
                    .add(iri.substring(slash + 1));
              }
            });
    return new Ids(slugs);
  }

  /** The slugs under a path such as {@code /id/place}. */
  SortedSet<String> under(String path) {
    return slugs.getOrDefault(path, new TreeSet<>());
  }

  /** The paths that somebody who asked for this one may have meant, the likeliest first. */
  List<String> near(String path) {
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, slash);
    String slug = path.substring(slash + 1);
    Set<String> near = new LinkedHashSet<>();
    slugs.forEach(
        (other, known) -> {
          if (known.contains(slug)) {
            near.add(other + "/" + slug);
          }
        });
    // A path that is cut short: /id/homs.
    if (slugs.containsKey(path)) {
      near.add(path);
    }
    Collection<String> candidates = new TreeSet<>(under(folder));
    if (slug.indexOf('.') < 0) {
      candidates.removeIf(c -> c.indexOf('.') >= 0);
    }
    // Comparing letters with everything is for small lists; in a long one the beginning must fit.
    if (candidates.size() > MANY) {
      candidates.removeIf(c -> !c.startsWith(slug.substring(0, Math.min(4, slug.length()))));
    }
    if (slug.length() > 2) {
      List<String> longer = new ArrayList<>(candidates);
      longer.removeIf(c -> !c.startsWith(slug) && !slug.startsWith(c + "-"));
      longer.stream().limit(MOST).forEach(c -> near.add(folder + "/" + c));
    }
    while (near.size() < MOST) {
      Optional<String> next = Suggest.nearest(slug, candidates);
      if (next.isEmpty()) {
        break;
      }
      candidates.remove(next.get());
      near.add(folder + "/" + next.get());
    }
    return near.stream().limit(MOST).toList();
  }
}
