package org.orontes.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.orontes.vocabulary.Terms;

/** Small datasets for tests: the ontology and a file. */
public final class Fixtures {

  /** The project's own ontology. */
  public static final Path ONTOLOGY = Path.of("ontology");

  private Fixtures() {}

  /** The ontology in its graph, and the files on top of it. */
  public static Dataset dataset(Path... files) throws IOException {
    return load(DatasetFactory.createTxnMem(), files);
  }

  /** Adds the ontology and the files to a dataset. */
  public static Dataset load(Dataset dataset, Path... files) throws IOException {
    List<Path> ontology;
    try (Stream<Path> entries = Files.list(ONTOLOGY)) {
      ontology = entries.filter(path -> path.toString().endsWith(".ttl")).sorted().toList();
    }
    Txn.executeWrite(
        dataset,
        () -> {
          for (Path file : ontology) {
            RDFDataMgr.read(dataset.getNamedModel(Terms.GRAPH + "ontology"), file.toString());
          }
          for (Path file : files) {
            RDFDataMgr.read(dataset, file.toString());
          }
        });
    return dataset;
  }

  /** A Turtle file. */
  public static Graph turtle(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, file.toString());
    return graph;
  }

  /** A named graph as it is now. */
  public static Graph graph(Dataset dataset, String name) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Graph copy = GraphFactory.createDefaultGraph();
          dataset
              .asDatasetGraph()
              .getGraph(NodeFactory.createURI(name))
              .find()
              .forEachRemaining(copy::add);
          return copy;
        });
  }

  /** One triple a line, sorted and with prefixes: what a failing test shows is read by people. */
  public static String lines(Graph graph) {
    PrefixMap prefixes = PrefixMapFactory.create();
    Terms.prefixes().forEach(prefixes::add);
    return graph.find().mapWith(triple -> line(triple, prefixes)).toList().stream()
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String line(Triple triple, PrefixMap prefixes) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(node -> NodeFmtLib.str(node, null, prefixes))
        .collect(Collectors.joining(" "));
  }
}
