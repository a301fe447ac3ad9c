package org.orontes.serve.things;

import static org.orontes.serve.things.Known.oro;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Sets side by side what the claims about a thing say, key by key. Where there is a dispute its
 * positions stand first, with their independent origins; it decides nothing.
 */
final class Matters {

  private final Known known;
  private final Words words;
  private final Claims claims;

  Matters(Known known, Words words, Claims claims) {
    this.known = known;
    this.words = words;
    this.claims = claims;
  }

  /** The disputed ones first, then those on which most is said. */
  List<Matter> about(Node thing) {
    Map<Node, Entity> disputes = new HashMap<>();
    for (Entity dispute : known.with(oro("matter"), thing)) {
      dispute.one("key").ifPresent(key -> disputes.put(key, dispute));
    }
    Map<Node, List<Entity>> contents = new TreeMap<>(Comparator.comparing(Node::toString));
    for (Entity claim : known.with(oro("about"), thing)) {
      for (Node said : claim.all("says")) {
        Entity content = known.of(said);
        content
            .one("key")
            .ifPresent(key -> contents.computeIfAbsent(key, k -> new ArrayList<>()).add(content));
      }
    }
    List<Matter> matters = new ArrayList<>();
    contents.forEach((key, said) -> matters.add(matter(key, said, disputes.get(key))));
    matters.sort(
        Comparator.comparing((Matter m) -> !m.disputed())
            .thenComparing(m -> -m.stands().stream().mapToInt(s -> s.claims().size()).sum()));
    return matters;
  }

  private Matter matter(
      Node key, List<Entity> contents, @org.jspecify.annotations.Nullable Entity dispute) {
    List<Stand> stands = new ArrayList<>(dispute == null ? List.of() : positions(dispute));
    Set<Node> placed = new LinkedHashSet<>();
    if (dispute != null) {
      dispute.all("hasPosition").forEach(p -> placed.addAll(known.of(p).all("positionClaim")));
    }
    Map<String, List<Entity>> rest = new LinkedHashMap<>();
    for (Entity content : contents) {
      if (content.one("ofClaim").filter(placed::contains).isEmpty()) {
        rest.computeIfAbsent(heading(content), k -> new ArrayList<>()).add(content);
      }
    }
    rest.values().stream()
        .map(this::stand)
        .sorted(Comparator.comparing((Stand s) -> -s.claims().size()))
        .forEach(stands::add);
    Link address = dispute == null ? Link.plain("") : words.link(dispute.node());
    return new Matter(words.link(key), address, stands);
  }

  /** The same value, said the other way round or only as an intention, is another answer. */
  private String heading(Entity content) {
    Entity claim = content.one("ofClaim").map(known::of).orElse(content);
    return words.value(content).text()
        + "|"
        + claim.code("stance").equals("denies")
        + "|"
        + content.code("verdict");
  }

  private Stand stand(List<Entity> contents) {
    List<Entity> behind =
        contents.stream().flatMap(c -> c.all("ofClaim").stream()).map(known::of).toList();
    Entity first = contents.get(0);
    List<Badge> badges = new ArrayList<>();
    if (behind.get(0).code("stance").equals("denies")) {
      badges.add(new Badge("denied", "against"));
    }
    Badge verdict = Badge.verdict(first.code("verdict"));
    if (!verdict.text().isEmpty()) {
      badges.add(verdict);
    }
    return new Stand(words.value(first), badges, claims.sorted(behind));
  }

  /** The positions of a dispute, that with most origins first. */
  List<Stand> positions(Entity dispute) {
    return dispute.all("hasPosition").stream()
        .map(known::of)
        .sorted(
            Comparator.comparing((Entity p) -> -number(p)).thenComparing(p -> p.node().toString()))
        .map(
            p ->
                new Stand(
                    words.value(p),
                    List.of(Badge.origins(String.valueOf(number(p)))),
                    claims.sorted(p.all("positionClaim").stream().map(known::of).toList())))
        .toList();
  }

  private static int number(Entity position) {
    return position.text("origins").map(Integer::parseInt).orElse(0);
  }
}
