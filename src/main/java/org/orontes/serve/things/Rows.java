package org.orontes.serve.things;

import static org.orontes.serve.things.Known.oro;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads what has a time: the events and situations around a thing. */
final class Rows {

  private final Known known;
  private final Words words;

  Rows(Known known, Words words) {
    this.known = known;
    this.words = words;
  }

  /** Those that lead to a thing by any of the properties, in order of time, each once. */
  List<TimedRow> leadingTo(Node thing, String... properties) {
    Set<Node> found = new LinkedHashSet<>();
    for (String property : properties) {
      known.with(oro(property), thing).forEach(e -> found.add(e.node()));
    }
    return rows(found);
  }

  /** Events at a place and at what lies within it. */
  List<TimedRow> at(Node place) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node here : withAllWithin(place)) {
      for (String property :
          new String[] {"takesPlaceAt", "originPlace", "destinationPlace", "target"}) {
        known.with(oro(property), here).forEach(e -> found.add(e.node()));
      }
    }
    return rows(found);
  }

  private Set<Node> withAllWithin(Node place) {
    Set<Node> all = new LinkedHashSet<>(List.of(place));
    List<Node> waiting = new ArrayList<>(all);
    while (!waiting.isEmpty()) {
      Node next = waiting.remove(waiting.size() - 1);
      for (Entity inner : known.with(oro("within"), next)) {
        if (all.add(inner.node())) {
          waiting.add(inner.node());
        }
      }
    }
    return all;
  }

  List<TimedRow> rows(Set<Node> nodes) {
    return nodes.stream()
        .map(known::of)
        .filter(e -> e.is("Event") || e.is("Situation") || e.is("Unestablished"))
        .map(this::row)
        .sorted(
            Comparator.comparing((TimedRow r) -> r.when().from().isEmpty() ? "9" : r.when().from())
                .thenComparing(r -> r.when().to())
                .thenComparing(r -> r.what().text()))
        .toList();
  }

  TimedRow row(Entity it) {
    return new TimedRow(words.link(it.node()), type(it), When.of(it), badges(it));
  }

  String type(Entity it) {
    return Heads.types(it).map(t -> words.link(t).text()).findFirst().orElse("");
  }

  List<Badge> badges(Entity it) {
    String standing = it.code("standing");
    return Stream.of(
            standing.isEmpty() || standing.equals("happened")
                ? Badge.of("")
                : Badge.standing(words.of(it, "standing")),
            it.says("disputed") ? new Badge("disputed", "unsure") : Badge.of(""))
        .filter(b -> !b.text().isEmpty())
        .toList();
  }
}
