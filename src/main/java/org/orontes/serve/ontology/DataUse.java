package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.orontes.serve.ontology.term.Example;
import org.orontes.serve.ontology.term.Spoken;
import org.orontes.vocabulary.Terms;

/**
 * What the data make of the ontology: how often each term is used, and by which things. It reads
 * the union of all graphs once; a read transaction must be open as long as it is asked.
 */
final class DataUse {

  private static final int EXAMPLES = 3;

  private final Graph data;
  private final ExampleReader reader;
  private final Map<Node, Long> uses = new HashMap<>();
  private final Map<Node, Long> asObject = new HashMap<>();
  private final Map<Node, List<Node>> members = new HashMap<>();
  private final Map<Node, List<Node>> types = new HashMap<>();
  private final Map<Node, Set<List<Node>>> pairs = new HashMap<>();

  /**
   * Reads everything.
   *
   * @param data the union of all graphs
   * @param ontology what is no use of a code: the ontology's own statements about it
   */
  DataUse(Graph data, OntologyGraph ontology) {
    this.data = data;
    this.reader = new ExampleReader(data);
    Node isA = RDF.type.asNode();
    ExtendedIterator<Triple> all = data.find(Node.ANY, Node.ANY, Node.ANY);
    try {
      while (all.hasNext()) {
        Triple triple = all.next();
        uses.merge(triple.getPredicate(), 1L, Long::sum);
        Node object = triple.getObject();
        if (triple.getPredicate().equals(isA)) {
          if (OntologyGraph.isOwn(object)) {
            members.computeIfAbsent(object, n -> new ArrayList<>()).add(triple.getSubject());
            types.computeIfAbsent(triple.getSubject(), n -> new ArrayList<>(4)).add(object);
          }
        } else if (object.isURI() && !ontology.graph().contains(triple)) {
          asObject.merge(object, 1L, Long::sum);
        }
      }
    } finally {
      all.close();
    }
  }

  /** How many things are of the class. */
  long instances(Node type) {
    return members.getOrDefault(type, List.of()).size();
  }

  /** How many statements have the property. */
  long uses(Node property) {
    return uses.getOrDefault(property, 0L);
  }

  /** How many statements of the data have the code as object. */
  long asObject(Node code) {
    return asObject.getOrDefault(code, 0L);
  }

  /** How many contents of claims have the key. */
  long said(Node key) {
    return data.find(Node.ANY, OntologyGraph.oro("key"), key)
        .filterKeep(t -> isA(t.getSubject(), OntologyGraph.oro("Content")))
        .toList()
        .size();
  }

  boolean isA(Node thing, Node type) {
    return types.getOrDefault(thing, List.of()).contains(type);
  }

  /** The schemes whose codes the property has as values. */
  Set<String> schemes(Node property) {
    Set<String> found = new TreeSet<>();
    data.find(Node.ANY, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(o -> o.isURI() && o.getURI().startsWith(Terms.CODE))
        .mapWith(o -> o.getURI().substring(Terms.CODE.length()))
        .filterKeep(code -> code.indexOf('/') > 0)
        .forEachRemaining(code -> found.add(code.substring(0, code.indexOf('/'))));
    return found;
  }

  /** The things of the class that most statements lead to. */
  List<Example> examples(Node type) {
    return members.getOrDefault(type, List.of()).stream()
        .filter(DataUse::isThing)
        .sorted(byWeight())
        .limit(EXAMPLES)
        .map(reader::example)
        .toList();
  }

  /** The statement of the property whose subject most others lead to. */
  Optional<Spoken> spoken(Node property) {
    return data.find(Node.ANY, property, Node.ANY).toList().stream()
        .filter(t -> isThing(t.getSubject()))
        .min(
            Comparator.comparing(Triple::getSubject, byWeight())
                .thenComparing(t -> t.getObject().toString()))
        .map(t -> new Spoken(reader.example(t.getSubject()), reader.example(t.getObject())));
  }

  /** Whether a thing of one class has the property with a thing of the other as its value. */
  boolean links(Node from, Node property, Node to) {
    return pairs.computeIfAbsent(property, this::pairsOf).contains(List.of(from, to));
  }

  /** Whether a thing of the class has the property. */
  boolean isUsedOn(Node type, Node property) {
    return data.find(Node.ANY, property, Node.ANY)
        .filterKeep(t -> isA(t.getSubject(), type))
        .nextOptional()
        .isPresent();
  }

  /** The pairs of classes that the property joins in the data. */
  private Set<List<Node>> pairsOf(Node property) {
    Set<List<Node>> found = new HashSet<>();
    for (Triple triple : data.find(Node.ANY, property, Node.ANY).toList()) {
      for (Node from : types.getOrDefault(triple.getSubject(), List.of())) {
        for (Node to : types.getOrDefault(triple.getObject(), List.of())) {
          found.add(List.of(from, to));
        }
      }
    }
    return found;
  }

  /** Things with an address of their own come before their parts, which have a dot in it. */
  private Comparator<Node> byWeight() {
    return Comparator.<Node, Boolean>comparing(n -> Names.local(n).indexOf('.') >= 0)
        .thenComparing(n -> -asObject(n))
        .thenComparing(Names.ORDER);
  }

  private static boolean isThing(Node node) {
    return node.isURI() && node.getURI().startsWith(Terms.ID);
  }
}
