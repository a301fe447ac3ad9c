package org.orontes.serve.ontology;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.orontes.serve.ontology.term.Label;
import org.orontes.serve.ontology.term.PropertyTerm;
import org.orontes.serve.ontology.term.Ref;
import org.orontes.serve.ontology.term.SchemeTerm;
import org.orontes.serve.ontology.term.Section;
import org.orontes.vocabulary.Terms;

/** Reads the schemes of codes. The keys, which are codes too, are told elsewhere. */
final class SchemeReader {

  private static final String KEYS = "key";

  private final Sources from;
  private final OntologyGraph ontology;
  private final List<PropertyTerm> properties;
  private final String file;

  /** {@code sections} are the properties, some of which take codes. */
  SchemeReader(Sources from, List<Section<PropertyTerm>> sections) {
    this.from = from;
    this.ontology = from.ontology();
    this.file = from.texts().text("codes.ttl").orElse("");
    this.properties = sections.stream().flatMap(section -> section.terms().stream()).toList();
  }

  List<SchemeTerm> read() {
    return ontology.subjects(RDF.type.asNode(), SKOS.ConceptScheme.asNode()).stream()
        .filter(scheme -> !Names.local(scheme).equals(KEYS))
        .map(this::scheme)
        .toList();
  }

  private SchemeTerm scheme(Node scheme) {
    Ref ref = ontology.ref(scheme);
    return new SchemeTerm(
        Names.local(scheme),
        ontology.label(scheme),
        from.prose().read(ontology.definition(scheme)),
        properties.stream()
            .filter(property -> property.schemes().contains(ref))
            .map(
                property ->
                    new Ref("#" + property.name(), "oro:" + property.name(), property.label().en()))
            .toList(),
        ontology.subjects(SKOS.inScheme.asNode(), scheme).stream()
            .sorted(Comparator.comparingInt(this::inFile))
            .map(this::code)
            .toList());
  }

  /** A code of somebody's code book may have nothing but its notation. */
  private Label label(Node code) {
    Label label = ontology.label(code);
    return label.en().isEmpty()
        ? new Label(ontology.plain(code, SKOS.notation.asNode()), label.ar())
        : label;
  }

  /** Where it stands in the file: ladders go from one end to the other there. */
  private int inFile(Node code) {
    return file.indexOf("\n" + written(code) + " a ");
  }

  private static String written(Node code) {
    String[] parts = code.getURI().substring(Terms.CODE.length()).split("/", 2);
    return parts[0] + ":" + parts[parts.length - 1];
  }

  private SchemeTerm.CodeTerm code(Node code) {
    return new SchemeTerm.CodeTerm(
        Names.local(code),
        Names.path(code.getURI()),
        label(code),
        from.prose().read(ontology.definition(code)),
        from.alignments().of(code),
        from.use().asObject(code));
  }
}
