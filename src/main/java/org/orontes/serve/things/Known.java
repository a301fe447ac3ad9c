package org.orontes.serve.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.Terms;

/** What the graph says, for as long as a read transaction lasts. */
final class Known {

  /** The same order in every answer, whatever order the store has. */
  static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple t) -> t.getSubject().toString())
          .thenComparing(t -> t.getPredicate().toString())
          .thenComparing(t -> t.getObject().toString());

  private final Graph graph;
  private final Remembered remembered;

  private Known(Graph graph, Remembered remembered) {
    this.graph = graph;
    this.remembered = remembered;
  }

  static Known of(Edition edition) {
    return new Known(edition.data().getUnionGraph(), Remembered.of(edition));
  }

  /** For something that is made once per edition and may not ask for another such thing. */
  static Known once(Graph graph) {
    return new Known(graph, new Remembered());
  }

  static Node oro(String local) {
    return NodeFactory.createURI(Terms.ORO + local);
  }

  /** All that is said of a node; nothing, if it is not a subject. */
  Entity of(Node node) {
    return remembered.entity(node, n -> new Entity(n, sorted(n, Node.ANY, Node.ANY)));
  }

  /** What leads to a node, in a fixed order. */
  List<Triple> to(Node node) {
    return sorted(Node.ANY, Node.ANY, node);
  }

  /** The subjects that have the property with that value, in a fixed order. */
  List<Entity> with(Node property, Node value) {
    Triple pattern = Triple.create(Node.ANY, property, value);
    return remembered.matching(pattern, () -> sorted(Node.ANY, property, value)).stream()
        .map(t -> of(t.getSubject()))
        .toList();
  }

  private List<Triple> sorted(Node s, Node p, Node o) {
    List<Triple> found = new ArrayList<>();
    graph.find(s, p, o).forEachRemaining(found::add);
    // Comparing is dear and most lists are short.
    if (found.size() > 1) {
      found.sort(ORDER);
    }
    return List.copyOf(found);
  }
}
