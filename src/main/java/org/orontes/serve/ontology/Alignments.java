package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.orontes.serve.ontology.term.Alignment;
import org.orontes.serve.ontology.term.Ref;

/** What the file of alignments says of a term, with the remark at the end of its line. */
final class Alignments {

  private static final Pattern LINE =
      Pattern.compile("(?m)^(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+\\.\\s+#\\s+(.+)$");

  private static final Map<Node, String> RELATIONS = relations();

  private final OntologyGraph graph;
  private final Names names;
  private final Map<String, String> remarks = new HashMap<>();

  Alignments(OntologyGraph graph, Names names, String file) {
    this.graph = graph;
    this.names = names;
    Matcher lines = LINE.matcher(file);
    while (lines.find()) {
      remarks.put(lines.group(1) + " " + lines.group(2) + " " + lines.group(3), lines.group(4));
    }
  }

  List<Alignment> of(Node term) {
    List<Alignment> found = new ArrayList<>();
    RELATIONS.forEach(
        (property, words) ->
            graph.objects(term, property).stream()
                .filter(other -> other.isURI() && !OntologyGraph.isOwn(other))
                .filter(other -> !other.equals(SKOS.Concept.asNode()))
                .forEach(other -> found.add(alignment(term, property, words, other))));
    return List.copyOf(found);
  }

  private Alignment alignment(Node term, Node property, String words, Node other) {
    String name = names.shorten(property);
    Ref to = graph.ref(other);
    String key = names.shorten(term) + " " + name + " " + names.shorten(other);
    if (to.label().equals(to.name())) {
      // Codes of code books that have no label here have the book's own word as notation.
      String notation = graph.plain(other, SKOS.notation.asNode());
      to = new Ref(to.href(), to.name(), notation.isEmpty() ? to.name() : notation);
    }
    return new Alignment(words, name, to, remarks.getOrDefault(key, ""));
  }

  private static Map<Node, String> relations() {
    Map<Node, String> relations = new LinkedHashMap<>();
    relations.put(RDFS.subClassOf.asNode(), "is a kind of");
    relations.put(RDFS.subPropertyOf.asNode(), "is a kind of");
    relations.put(SKOS.exactMatch.asNode(), "means the same as");
    relations.put(SKOS.closeMatch.asNode(), "is close to");
    relations.put(SKOS.broadMatch.asNode(), "is narrower than");
    relations.put(SKOS.narrowMatch.asNode(), "is broader than");
    relations.put(SKOS.relatedMatch.asNode(), "is related to");
    return relations;
  }
}
