package org.orontes.link.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.orontes.link.names.Facts;
import org.orontes.read.Suggest;
import org.orontes.vocabulary.Terms;

/** The classes that things can be matched with, and how they lie in each other. */
public final class Types {

  /** The classes at the top; what is below them can be matched. */
  private static final List<String> TOP =
      List.of("Actor", "Place", "Event", "Situation", "Report", "Unestablished");

  private static final String PREFIX = "oro:";

  private final Map<String, Type> byId = new TreeMap<>();

  private Types(Collection<Type> types) {
    types.forEach(type -> byId.put(type.id(), type));
  }

  /** The classes of the ontology, within a transaction; each with the number of its instances. */
  static Types read(Facts facts) {
    List<Type> types = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    TOP.forEach(id -> open.add(Facts.oro(id)));
    Set<Node> seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      Node type = open.remove();
      types.add(type(facts, type));
      for (Node below : facts.subjects(Facts.SUB_CLASS, type)) {
        if (below.isURI() && seen.add(below)) {
          open.add(below);
        }
      }
    }
    return new Types(types.stream().filter(t -> !t.english().isEmpty()).toList());
  }

  private static Type type(Facts facts, Node type) {
    return new Type(
        id(type),
        facts.label(type, "en"),
        facts.label(type, "ar"),
        facts.text(type, Facts.node(Terms.SKOS, "definition"), "en"),
        facts.objects(type, Facts.SUB_CLASS).stream()
            .filter(Node::isURI)
            .map(Types::id)
            .filter(id -> !id.equals("TimedThing"))
            .sorted()
            .toList(),
        facts.instances(type).size());
  }

  /** A class by what stands for it here; the whole IRI when it is of no ontology of ours. */
  static String id(Node type) {
    String iri = type.getURI();
    return iri.startsWith(Terms.ORO) ? iri.substring(Terms.ORO.length()) : iri;
  }

  /** All classes, by id. */
  public List<Type> all() {
    return List.copyOf(byId.values());
  }

  /** A class by its id, {@code oro:} and the id, or its IRI. */
  public Optional<Type> find(String given) {
    String id =
        given.startsWith(Terms.ORO)
            ? given.substring(Terms.ORO.length())
            : given.startsWith(PREFIX) ? given.substring(PREFIX.length()) : given;
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The same.
   *
   * @throws Fault if there is no such class
   */
  public Type get(String given) {
    return find(given)
        .orElseThrow(
            () ->
                new Fault(
                    "unknown-type",
                    "There is no class '"
                        + given
                        + "', "
                        + Suggest.orElse(
                            given.replaceFirst("^.*[#/:]", ""),
                            byId.keySet(),
                            "the suggest service for types has all of them")));
  }

  /** A class and all that lie in it are taken for what a word of a name hints at. */
  boolean near(Set<String> classes, Set<String> hints) {
    for (String hint : hints) {
      if (classes.contains(hint) || above(hint).stream().anyMatch(classes::contains)) {
        return true;
      }
    }
    return false;
  }

  /** The classes above one, those at the top left out: they tell too little. */
  private Set<String> above(String id) {
    Type type = byId.get(id);
    return type == null
        ? Set.of()
        : type.broader().stream().filter(b -> !TOP.contains(b)).collect(Collectors.toSet());
  }

  /** The class at the top that a class lies in: an actor, a place, an event … */
  Optional<String> top(String id) {
    String at = id;
    for (int step = 0; step < byId.size(); step++) {
      if (TOP.contains(at)) {
        return Optional.of(at);
      }
      Type type = byId.get(at);
      if (type == null || type.broader().isEmpty()) {
        return Optional.empty();
      }
      at = type.broader().get(0);
    }
    return Optional.empty();
  }

  /** All above a class, itself among them, from the narrowest. */
  public List<String> upward(String id) {
    List<String> line = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String at = open.remove();
      if (byId.containsKey(at) && !line.contains(at)) {
        line.add(at);
        open.addAll(byId.get(at).broader());
      }
    }
    return line;
  }
}
