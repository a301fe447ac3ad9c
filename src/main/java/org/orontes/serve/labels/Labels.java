package org.orontes.serve.labels;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.Terms;

/** The English and Arabic labels of all that has one, read once for an edition. */
public final class Labels {

  /** In the order in which they count, the last the most. */
  private static final List<Node> PROPERTIES =
      List.of(
          NodeFactory.createURI(Terms.DCTERMS + "title"),
          NodeFactory.createURI(Terms.SKOS + "prefLabel"),
          NodeFactory.createURI(Terms.RDFS + "label"));

  private final Map<String, String> english = new HashMap<>();
  private final Map<String, String> arabic = new HashMap<>();

  private Labels(DatasetGraph data) {
    for (Node property : PROPERTIES) {
      Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, property, Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (quad.getSubject().isURI() && quad.getObject().isLiteral()) {
          String lang = quad.getObject().getLiteralLanguage();
          (lang.equals("ar") ? arabic : english)
              .put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm());
        }
      }
    }
  }

  public static Labels of(Edition edition) {
    return edition.once(
        Labels.class, from -> Txn.calculateRead(from.data(), () -> new Labels(from.data())));
  }

  /** What a thing is called in English; what has no label is called by the end of its IRI. */
  public String english(String iri) {
    return Optional.ofNullable(english.get(iri)).orElseGet(() -> end(iri));
  }

  public Optional<String> arabic(String iri) {
    return Optional.ofNullable(arabic.get(iri));
  }

  /** All IRIs with an English label below a namespace, by label. */
  public Map<String, String> below(String namespace) {
    Map<String, String> found = new HashMap<>();
    english.forEach(
        (iri, label) -> {
          if (iri.startsWith(namespace)) {
            found.put(iri, label);
          }
        });
    return found;
  }

  /** The path of the page about an IRI of the project; empty for IRIs of others. */
  public static Optional<String> path(String iri) {
    for (String namespace : List.of(Terms.ID, Terms.CODE)) {
      if (iri.startsWith(namespace)) {
        return Optional.of(iri.substring("https://w3id.org/orontes".length()));
      }
    }
    return iri.startsWith(Terms.ORO)
        ? Optional.of("/ontology#" + iri.substring(Terms.ORO.length()))
        : Optional.empty();
  }

  private static String end(String iri) {
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return cut < 0 || cut == iri.length() - 1 ? iri : iri.substring(cut + 1);
  }
}
