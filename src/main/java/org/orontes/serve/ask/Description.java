package org.orontes.serve.ask;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What DESCRIBE tells of a resource: the triples that it is the subject of, and those of the blank
 * nodes that they lead to. Jena's own way tells the same but looks at no deadline.
 */
final class Description {

  private final Graph graph;
  private final Consumer<Triple> sink;
  private final Set<Node> told = new HashSet<>();

  /** The sink is called for each triple as it is found, and may end the matter by a Problem. */
  Description(Graph graph, Consumer<Triple> sink) {
    this.graph = graph;
    this.sink = sink;
  }

  void tell(Node resource) {
    Deque<Node> open = new ArrayDeque<>();
    open.add(resource);
    while (!open.isEmpty()) {
      Node next = open.remove();
      if (next.isLiteral() || !told.add(next)) {
        continue;
      }
      Iterator<Triple> triples = graph.find(next, Node.ANY, Node.ANY);
      try {
        while (triples.hasNext()) {
          Triple triple = triples.next();
          sink.accept(triple);
          if (triple.getObject().isBlank()) {
            open.add(triple.getObject());
          }
        }
      } finally {
        Iter.close(triples);
      }
    }
  }
}
