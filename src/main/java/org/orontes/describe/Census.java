package org.orontes.describe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.orontes.vocabulary.Terms;

/**
 * How much there is of what in the union of the graphs, counted exactly in two passes. Memory grows
 * with the number of different nodes, by about a hundred bytes each.
 */
final class Census {

  private static final String DERIVED = Terms.GRAPH + "derived/";

  /** The classes of nodes, by node; most nodes share the same few lists. */
  private final Map<Node, Classes> classesOf = new HashMap<>();

  private final Map<Node, Integer> numbers = new HashMap<>();
  private final SortedMap<String, Long> graphs = new TreeMap<>();
  private final SortedMap<String, PropertyCount> properties = new TreeMap<>();
  private final SortedMap<String, ClassCount> classes = new TreeMap<>();
  private final BitSet subjects = new BitSet();
  private final BitSet objects = new BitSet();
  private long triples;

  private Census() {}

  /** The classes that a node has, and of these the ones that are said and not derived. */
  private record Classes(List<Node> all, List<Node> said) {
    static final Classes NONE = new Classes(List.of(), List.of());
  }

  /** Counts; a read transaction must be open. */
  static Census of(DatasetGraph data) {
    Census census = new Census();
    census.types(data);
    census.graphs(data);
    data.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(census::count);
    return census;
  }

  private void types(DatasetGraph data) {
    Map<Node, Classes> found = new HashMap<>();
    Iterator<Quad> types = data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY);
    while (types.hasNext()) {
      Quad quad = types.next();
      Classes kinds =
          found.computeIfAbsent(
              quad.getSubject(), node -> new Classes(new ArrayList<>(), new ArrayList<>()));
      boolean derived = quad.getGraph().isURI() && quad.getGraph().getURI().startsWith(DERIVED);
      note(kinds.all(), quad.getObject());
      if (!derived) {
        note(kinds.said(), quad.getObject());
      }
    }
    Map<Classes, Classes> shared = new HashMap<>();
    found.forEach((node, kinds) -> classesOf.put(node, share(shared, kinds)));
  }

  private static void note(List<Node> nodes, Node node) {
    if (node.isURI() && !nodes.contains(node)) {
      nodes.add(node);
    }
  }

  private static Classes share(Map<Classes, Classes> shared, Classes kinds) {
    return shared.computeIfAbsent(kinds, k -> k);
  }

  private void graphs(DatasetGraph data) {
    Iterator<Node> names = data.listGraphNodes();
    while (names.hasNext()) {
      Node name = names.next();
      long size = 0;
      for (Iterator<Quad> quads = data.findNG(name, null, null, null); quads.hasNext(); size++) {
        quads.next();
      }
      graphs.put(name.toString(), size);
    }
  }

  private void count(Quad triple) {
    triples++;
    int subject = number(triple.getSubject());
    int object = number(triple.getObject());
    subjects.set(subject);
    objects.set(object);
    String property = triple.getPredicate().getURI();
    properties.computeIfAbsent(property, p -> new PropertyCount()).count(subject, object);
    for (Node type : classes(triple.getSubject()).all()) {
      ClassCount count = classes.computeIfAbsent(type.getURI(), t -> new ClassCount());
      count.count(subject, triple.getSubject());
      Use use = count.uses.computeIfAbsent(property, p -> new Use());
      use.triples++;
      if (triple.getObject().isLiteral()) {
        use.datatypes.merge(triple.getObject().getLiteralDatatypeURI(), 1L, Long::sum);
      } else {
        classes(triple.getObject())
            .said()
            .forEach(kind -> use.classes.merge(kind.getURI(), 1L, Long::sum));
      }
    }
  }

  private Classes classes(Node node) {
    return classesOf.getOrDefault(node, Classes.NONE);
  }

  private int number(Node node) {
    return numbers.computeIfAbsent(node, n -> numbers.size());
  }

  long triples() {
    return triples;
  }

  long distinctSubjects() {
    return subjects.cardinality();
  }

  long distinctObjects() {
    return objects.cardinality();
  }

  /** The triples of each named graph. */
  SortedMap<String, Long> graphs() {
    return graphs;
  }

  SortedMap<String, PropertyCount> properties() {
    return properties;
  }

  SortedMap<String, ClassCount> classes() {
    return classes;
  }

  /** How often a property is used. */
  static final class PropertyCount {
    private final BitSet subjects = new BitSet();
    private final BitSet objects = new BitSet();
    private long triples;

    private void count(int subject, int object) {
      subjects.set(subject);
      objects.set(object);
      triples++;
    }

    long triples() {
      return triples;
    }

    long subjects() {
      return subjects.cardinality();
    }

    long objects() {
      return objects.cardinality();
    }
  }

  /** How many things are of a class, and what is said of them. */
  static final class ClassCount {
    private final BitSet entities = new BitSet();
    private final SortedMap<String, Use> uses = new TreeMap<>();
    private String first = "";
    private long triples;

    private void count(int number, Node entity) {
      entities.set(number);
      triples++;
      String name = entity.toString();
      if (first.isEmpty() || name.compareTo(first) < 0) {
        first = name;
      }
    }

    long entities() {
      return entities.cardinality();
    }

    long triples() {
      return triples;
    }

    /** The first of them in the order of the addresses. */
    String first() {
      return first;
    }

    SortedMap<String, Use> uses() {
      return uses;
    }
  }

  /** How often a property is said of the things of a class, and what its values are. */
  static final class Use {
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedMap<String, Long> datatypes = new TreeMap<>();
    private long triples;

    long triples() {
      return triples;
    }

    SortedMap<String, Long> classes() {
      return classes;
    }

    SortedMap<String, Long> datatypes() {
      return datatypes;
    }
  }
}
