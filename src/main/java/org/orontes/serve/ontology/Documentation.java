package org.orontes.serve.ontology;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.orontes.serve.ontology.diagram.BoxDiagram;
import org.orontes.serve.ontology.diagram.ClassTree;
import org.orontes.serve.ontology.term.About;
import org.orontes.serve.ontology.term.ClassTerm;
import org.orontes.serve.ontology.term.KeyTerm;
import org.orontes.serve.ontology.term.PropertyTerm;
import org.orontes.serve.ontology.term.RuleNote;
import org.orontes.serve.ontology.term.SchemeTerm;
import org.orontes.serve.ontology.term.Section;
import org.orontes.serve.ontology.term.ShapeNote;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.Terms;

/** The whole documentation of the ontology of one edition. */
public record Documentation(
    About about,
    List<Section<ClassTerm>> classes,
    List<Section<PropertyTerm>> properties,
    List<KeyTerm> keys,
    List<SchemeTerm> schemes,
    List<ShapeNote> shapes,
    List<RuleNote> rules,
    List<BoxDiagram> views,
    List<ClassTree> trees) {

  static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/orontes/ontology");

  private static final String VANN = "http://purl.org/vocab/vann/";

  /** Reads it, in a transaction of its own. */
  static Documentation of(Edition edition) {
    return Txn.calculateRead(edition.data(), () -> read(edition));
  }

  private static Documentation read(Edition edition) {
    Sources from = Sources.of(edition);
    Headings headings = new Headings(from.texts().text("orontes.ttl").orElse(""));
    ClassReader classReader = new ClassReader(from);
    PropertyReader propertyReader = new PropertyReader(from);
    List<Section<PropertyTerm>> properties =
        headings.sections("properties", from.properties(), propertyReader::read);
    Pictures pictures = new Pictures(from);
    RuleReader rules =
        new RuleReader(
            from.prose(), name -> edition.data().getGraph(graph("derived/" + name)).size());
    return new Documentation(
        about(from),
        headings.sections("classes", from.classes(), classReader::read),
        properties,
        new KeyReader(from).read(),
        new SchemeReader(from, properties).read(),
        from.shapes().shapes(),
        from.texts().in("rules").entrySet().stream()
            .map(file -> rules.read(file.getKey(), file.getValue()))
            .toList(),
        pictures.views(),
        pictures.trees());
  }

  private static About about(Sources from) {
    OntologyGraph ontology = from.ontology();
    return new About(
        ontology.label(ONTOLOGY, DCTerms.title.asNode()),
        ontology.label(ONTOLOGY, DCTerms.description.asNode()),
        ontology.plain(ONTOLOGY, OWL2.versionInfo.asNode()),
        ontology.plain(ONTOLOGY, DCTerms.license.asNode()),
        ontology.plain(ONTOLOGY, NodeFactory.createURI(VANN + "preferredNamespaceUri")),
        ontology.plain(ONTOLOGY, NodeFactory.createURI(VANN + "preferredNamespacePrefix")),
        ontology.plain(ONTOLOGY, DCTerms.creator.asNode()),
        from.prose().read(ontology.note(ONTOLOGY)));
  }

  private static Node graph(String name) {
    return NodeFactory.createURI(Terms.GRAPH + name);
  }

  /** Whether the edition has an ontology at all. */
  boolean isEmpty() {
    return classes.isEmpty();
  }

  public int classCount() {
    return classes.stream().mapToInt(section -> section.terms().size()).sum();
  }

  public int propertyCount() {
    return properties.stream().mapToInt(section -> section.terms().size()).sum();
  }

  public int codeCount() {
    return schemes.stream().mapToInt(scheme -> scheme.codes().size()).sum();
  }

  /** The trees of the classes whose top stands in a section. */
  public List<ClassTree> trees(Section<ClassTerm> section) {
    return trees.stream()
        .filter(
            tree ->
                section.terms().stream().anyMatch(term -> tree.id().equals("tree-" + term.name())))
        .toList();
  }
}
