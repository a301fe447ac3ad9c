package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.orontes.serve.ontology.term.Demand;
import org.orontes.serve.ontology.term.Ref;
import org.orontes.serve.ontology.term.ShapeNote;

/** Reads the files of shapes into what each shape looks at, demands and says. */
final class ShapeReader {

  private final OntologyGraph ontology;
  private final List<ShapeNote> shapes = new ArrayList<>();
  private final Map<String, Set<String>> schemes = new HashMap<>();

  private ShapeReader(OntologyGraph ontology) {
    this.ontology = ontology;
  }

  /** Reads the files, by their names. */
  static ShapeReader of(SortedMap<String, String> files, OntologyGraph ontology) {
    ShapeReader reader = new ShapeReader(ontology);
    files.forEach(reader::file);
    reader.shapes.sort(Comparator.comparing(ShapeNote::file).thenComparing(ShapeNote::name));
    return reader;
  }

  List<ShapeNote> shapes() {
    return List.copyOf(shapes);
  }

  /** The schemes of codes that a shape binds a property to, by the property's short name. */
  Set<String> schemesOf(String property) {
    return schemes.getOrDefault(property, Set.of());
  }

  private void file(String file, String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.TURTLE).parse(graph);
    ShapeGraph shapeGraph = new ShapeGraph(graph, ontology);
    for (Node shape : shapeGraph.subjects(RDF.type.asNode(), SHACL.NodeShape)) {
      shapes.add(note(file, shape, shapeGraph));
    }
  }

  private ShapeNote note(String file, Node shape, ShapeGraph graph) {
    List<Demand> demands = new ArrayList<>();
    Constraints constraints = new Constraints(graph);
    String ofItself = constraints.words(shape, false);
    if (!ofItself.isEmpty()) {
      demands.add(new Demand(List.of(), ofItself, "", ""));
    }
    for (Node property : graph.objects(shape, SHACL.property)) {
      demands.add(demand(property, constraints, graph));
    }
    for (Node query : graph.objects(shape, SHACL.sparql)) {
      String select = graph.text(query, SHACL.select).stripIndent().strip();
      demands.add(new Demand(List.of(), "this query finds nothing", "", select));
    }
    return new ShapeNote(
        Names.local(shape),
        file,
        graph.text(shape, RDFS.label.asNode()),
        graph.text(shape, RDFS.comment.asNode()),
        graph.severity(shape),
        graph.text(shape, SHACL.message),
        ontology.refs(graph.objects(shape, SHACL.targetClass)),
        ontology.refs(graph.objects(shape, SHACL.targetSubjectsOf)),
        List.copyOf(demands));
  }

  private Demand demand(Node property, Constraints constraints, ShapeGraph graph) {
    Node path = graph.object(property, SHACL.path).orElseThrow();
    List<Ref> refs = graph.path(path);
    constraints
        .scheme(property)
        .ifPresent(
            scheme ->
                refs.forEach(
                    ref -> schemes.computeIfAbsent(ref.name(), n -> new TreeSet<>()).add(scheme)));
    return new Demand(
        refs, constraints.words(property, true), graph.text(property, SHACL.message), "");
  }
}
