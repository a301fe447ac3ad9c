package org.orontes.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.orontes.vocabulary.OntologyException;
import org.orontes.vocabulary.OntologyFiles;

/**
 * The shapes in {@code ontology/shapes/}, and what a graph does not keep of them.
 *
 * <p>Jena reads these files: they are made for its validator, are full of blank nodes, and are no
 * part of what is published.
 */
public final class Validation {

  private final Shapes shapes;

  private Validation(Shapes shapes) {
    this.shapes = shapes;
  }

  /** Reads every {@code .ttl} file of the folder. */
  public static Validation read(Path shapesFolder) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(shapesFolder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ttl")).sorted().toList()) {
        read(graph, file);
      }
    }
    return new Validation(Shapes.parse(graph));
  }

  private static void read(Graph graph, Path file) {
    try {
      RDFDataMgr.read(graph, file.toUri().toString());
    } catch (RiotParseException e) {
      throw new OntologyException(
          OntologyFiles.name(file),
          e.getLine(),
          e.getCol(),
          "it is no Turtle: " + e.getMessage(),
          e);
    }
  }

  /** Validates the union of all graphs of a dataset, in a transaction of its own. */
  public List<Finding> findings(Dataset dataset) {
    dataset.begin(ReadWrite.READ);
    try {
      return findings(dataset.getUnionModel().getGraph());
    } finally {
      dataset.end();
    }
  }

  List<Finding> findings(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.getEntries().stream()
        .map(
            entry ->
                new Finding(
                    entry.focusNode().toString(),
                    entry.resultPath() == null ? "" : entry.resultPath().toString(),
                    entry.source() == null ? "" : named(entry.source()).toString(),
                    entry.message(),
                    Severity.Violation.equals(entry.severity())))
        .sorted()
        .toList();
  }

  /** A shape of a property has no name of its own: the named shape that it is a part of. */
  private Node named(Node shape) {
    Node node = shape;
    Set<Node> seen = new HashSet<>();
    while (node.isBlank() && seen.add(node)) {
      Iterator<Triple> above = shapes.getGraph().find(Node.ANY, Node.ANY, node);
      if (above.hasNext()) {
        node = above.next().getSubject();
      }
    }
    return node;
  }

  /**
   * One thing that a shape finds.
   *
   * @param focus the node, as an IRI
   * @param path the property, or empty
   * @param shape the node shape that was not kept
   * @param message what is wrong and what to do, as the shape says it
   * @param violation whether it stops a build; otherwise it is a warning
   */
  public record Finding(String focus, String path, String shape, String message, boolean violation)
      implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
      return (focus + path + message).compareTo(other.focus + other.path + other.message);
    }
  }
}
