package org.orontes.serve.things;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.orontes.vocabulary.Terms;

/**
 * What is told of a thing as RDF: what is said of it and of the nodes that belong to it, what leads
 * to it, and the labels of everything that is mentioned, so that a reader needs no second request
 * to show it. In this order and always in the same.
 */
final class Description {

  private Description() {}

  static Collection<Triple> of(Known known, Node thing) {
    Set<Triple> told = new LinkedHashSet<>();
    List<Triple> incoming = known.to(thing);
    Set<Node> own = new LinkedHashSet<>();
    Deque<Node> waiting = new ArrayDeque<>(List.of(thing));
    incoming.stream().map(Triple::getSubject).filter(s -> owns(thing, s)).forEach(waiting::add);
    while (!waiting.isEmpty()) {
      Node next = waiting.removeFirst();
      if (own.add(next)) {
        List<Triple> said = known.of(next).triples();
        told.addAll(said);
        said.stream().map(Triple::getObject).filter(o -> owns(thing, o)).forEach(waiting::add);
      }
    }
    told.addAll(incoming);
    Set<Node> mentioned = new LinkedHashSet<>();
    told.forEach(t -> mentioned.addAll(List.of(t.getSubject(), t.getObject())));
    mentioned.removeAll(own);
    labels(known, mentioned, told);
    return told;
  }

  /** A node belongs to a thing when its slug is that of the thing, a dot and more. */
  static boolean owns(Node thing, Node other) {
    if (other.isBlank()) {
      return true;
    }
    return other.isURI()
        && other.getURI().startsWith(Terms.ID)
        && thing.getURI().startsWith(Terms.ID)
        && Entity.lastPart(other.getURI()).startsWith(Entity.lastPart(thing.getURI()) + ".")
        && !other.getURI().startsWith(Terms.ID + "claim/" + Entity.lastPart(thing.getURI()));
  }

  private static void labels(Known known, Set<Node> mentioned, Set<Triple> told) {
    Predicate<Triple> isLabel =
        t -> t.getPredicate().equals(Entity.LABEL) || t.getPredicate().equals(Entity.PREF_LABEL);
    List<Triple> labels = new ArrayList<>();
    for (Node node : mentioned) {
      if (node.isURI()) {
        known.of(node).triples().stream().filter(isLabel).forEach(labels::add);
      }
    }
    Set<Triple> sorted = new TreeSet<>(Known.ORDER);
    sorted.addAll(labels);
    told.addAll(sorted);
  }
}
