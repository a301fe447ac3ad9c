package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.SKOS;

/** What a shape demands, in words that are put together from its constraints. */
final class Constraints {

  private static final Pattern SCHEME =
      Pattern.compile("\\^https://w3id\\\\?\\.org/orontes/code/([a-z]+)/(.*)");

  private final ShapeGraph graph;

  Constraints(ShapeGraph graph) {
    this.graph = graph;
  }

  /** The scheme of codes that all values must be of. */
  Optional<String> scheme(Node shape) {
    return graph.objects(shape, SHACL.pattern).stream()
        .map(p -> SCHEME.matcher(p.getLiteralLexicalForm()))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .findFirst();
  }

  /**
   * All demands of one shape.
   *
   * @param ofProperty whether they are about the values of a property and not the thing itself
   */
  String words(Node shape, boolean ofProperty) {
    List<String> words = new ArrayList<>();
    if (ofProperty) {
      count(shape).ifPresent(words::add);
    }
    kind(shape, words);
    form(shape, words);
    comparison(shape, words);
    together(shape, words);
    return String.join("; ", words);
  }

  private Optional<String> count(Node shape) {
    String least = graph.text(shape, SHACL.minCount);
    String most = graph.text(shape, SHACL.maxCount);
    if (most.equals("0")) {
      return Optional.of("none");
    } else if (!least.isEmpty() && least.equals(most)) {
      return Optional.of("exactly " + number(least));
    } else if (!least.isEmpty() && !most.isEmpty()) {
      return Optional.of(number(least) + " to " + number(most));
    } else if (!least.isEmpty()) {
      return Optional.of("at least " + number(least));
    }
    return most.isEmpty() ? Optional.empty() : Optional.of("at most " + number(most));
  }

  private static String number(String count) {
    return count.equals("1") ? "one" : count;
  }

  private void kind(Node shape, List<String> words) {
    Optional<String> scheme = scheme(shape);
    scheme.ifPresent(s -> words.add("a code of the scheme " + s));
    for (Node type : graph.objects(shape, SHACL.class_)) {
      if (scheme.isEmpty() || !type.equals(SKOS.Concept.asNode())) {
        words.add("of the class " + graph.name(type));
      }
    }
    graph.objects(shape, SHACL.datatype).forEach(type -> words.add("of type " + graph.name(type)));
    if (graph.has(shape, SHACL.nodeKind)) {
      words.add("an address (IRI)");
    }
  }

  private void form(Node shape, List<String> words) {
    for (Node pattern : graph.objects(shape, SHACL.pattern)) {
      Matcher scheme = SCHEME.matcher(pattern.getLiteralLexicalForm());
      if (!scheme.matches()) {
        words.add("like " + pattern.getLiteralLexicalForm());
      } else if (!scheme.group(2).isEmpty()) {
        words.add("one of " + scheme.group(2).replaceAll("[()$]", "").replace("|", ", "));
      }
    }
    String length = graph.text(shape, SHACL.minLength);
    if (!length.isEmpty()) {
      words.add(length.equals("1") ? "not empty" : "at least " + length + " characters");
    }
    for (Node languages : graph.objects(shape, SHACL.languageIn)) {
      words.add("in " + names(graph.list(languages), " or "));
    }
    if (graph.has(shape, SHACL.uniqueLang)) {
      words.add("one a language");
    }
  }

  private void comparison(Node shape, List<String> words) {
    each(shape, SHACL.hasValue, "with the value ", words);
    each(shape, SHACL.lessThanOrEquals, "not above ", words);
    each(shape, SHACL.equals, "the same as ", words);
    each(shape, SHACL.disjoint, "never the same as ", words);
    each(shape, SHACL.minInclusive, "not below ", words);
    each(shape, SHACL.maxInclusive, "not above ", words);
  }

  private void together(Node shape, List<String> words) {
    for (Node all : graph.objects(shape, SHACL.or)) {
      words.add("at least one of these holds: " + alternatives(all));
    }
    for (Node all : graph.objects(shape, SHACL.xone)) {
      words.add("exactly one of these holds: " + alternatives(all));
    }
    for (Node not : graph.objects(shape, SHACL.not)) {
      words.add("not: " + nested(not));
    }
    for (Node qualified : graph.objects(shape, SHACL.qualifiedValueShape)) {
      String least = graph.text(shape, SHACL.qualifiedMinCount);
      words.add("at least " + number(least) + " " + nested(qualified));
    }
    if (graph.has(shape, SHACL.closed)) {
      words.add("no property but those named here" + ignored(shape));
    }
  }

  private String ignored(Node shape) {
    return graph
        .object(shape, SHACL.ignoredProperties)
        .map(list -> " and " + names(graph.list(list), ", "))
        .orElse("");
  }

  private String alternatives(Node list) {
    List<String> found = new ArrayList<>();
    for (Node one : graph.list(list)) {
      found.add("(" + (found.size() + 1) + ") " + nested(one));
    }
    return String.join(" ", found);
  }

  /** A shape within a shape: its own demands and those of its properties. */
  private String nested(Node shape) {
    List<String> words = new ArrayList<>();
    String own = words(shape, false);
    if (!own.isEmpty()) {
      words.add(own);
    }
    for (Node property : graph.objects(shape, SHACL.property)) {
      Node path = graph.object(property, SHACL.path).orElseThrow();
      words.add(graph.spoken(path) + ": " + words(property, true));
    }
    return String.join(", ", words);
  }

  private void each(Node shape, Node constraint, String before, List<String> words) {
    graph.objects(shape, constraint).forEach(value -> words.add(before + graph.name(value)));
  }

  private String names(List<Node> nodes, String between) {
    return nodes.stream().map(graph::name).collect(Collectors.joining(between));
  }
}
