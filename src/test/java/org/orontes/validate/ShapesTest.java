package org.orontes.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.orontes.testing.RealGraph;

/** Every shape has one sample that passes and one that fails; the samples of others pass it. */
class ShapesTest {

  private static final Path SHAPES = Path.of("ontology/shapes");
  private static final Path SAMPLES = Path.of("src/test/resources/shapes");
  private static final String NAMESPACE = "https://w3id.org/orontes/shape/";

  private static Graph shapes;
  private static Validation validation;

  @BeforeAll
  static void read() throws IOException {
    validation = Validation.read(SHAPES);
    shapes = GraphFactory.createDefaultGraph();
    for (Path file : turtle(SHAPES)) {
      RDFDataMgr.read(shapes, file.toUri().toString());
    }
  }

  @TestFactory
  Stream<DynamicTest> each_shape_is_shown_by_samples() {
    return names().stream()
        .flatMap(
            name ->
                Stream.of(
                    DynamicTest.dynamicTest(name + " passes", () -> passes(name)),
                    DynamicTest.dynamicTest(name + " fails", () -> fails(name))));
  }

  @Test
  void no_sample_is_left_of_a_shape_that_is_gone() throws IOException {
    Set<String> shown =
        turtle(SAMPLES).stream()
            .map(file -> file.getFileName().toString().split("\\.", 2)[0])
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(names(), shown);
  }

  @Test
  void the_projects_own_graph_conforms() {
    List<Validation.Finding> findings = validation.findings(RealGraph.dataset());
    assertEquals(List.of(), findings);
  }

  private static void passes(String name) {
    assertEquals(List.of(), validation.findings(sample(name + ".pass.ttl")));
  }

  private static void fails(String name) {
    List<Validation.Finding> findings = validation.findings(sample(name + ".xfail.ttl"));
    assertFalse(findings.isEmpty(), "nothing was found");
    for (Validation.Finding finding : findings) {
      assertTrue(finding.message() != null && finding.message().length() > 20, finding.toString());
      assertEquals(NAMESPACE + name, finding.shape(), finding.toString());
    }
  }

  private static Graph sample(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : List.of("orontes.ttl", "codes.ttl", "keys.ttl")) {
      RDFDataMgr.read(graph, Path.of("ontology", name).toUri().toString());
    }
    RDFDataMgr.read(graph, SAMPLES.resolve(file).toUri().toString());
    return graph;
  }

  private static Set<String> names() {
    return shapes
        .find(Node.ANY, RDF.type.asNode(), SHACL.NodeShape)
        .mapWith(triple -> triple.getSubject().toString())
        .filterKeep(iri -> iri.startsWith(NAMESPACE))
        .mapWith(iri -> iri.substring(NAMESPACE.length()))
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> turtle(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
  }
}
