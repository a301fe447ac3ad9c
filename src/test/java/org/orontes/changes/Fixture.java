package org.orontes.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.orontes.store.Dump;

/** Two builds of a small war, as dumps. */
final class Fixture {

  static final Path SAMPLES = Path.of("src/test/resources/changes");

  private Fixture() {}

  /** A sample in TriG as the sorted N-Quads that a build would give. */
  static Path dump(String sample, Path folder) throws IOException {
    return dump(graph(SAMPLES.resolve(sample + ".trig")), folder.resolve(sample + ".nq"));
  }

  static Path dump(DatasetGraph graph, Path file) throws IOException {
    Dump.lines(graph, file);
    return file;
  }

  static DatasetGraph graph(Path file) {
    DatasetGraph graph = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(graph, file.toUri().toString());
    return graph;
  }

  static Path gzip(Path file) throws IOException {
    Path zipped = Path.of(file + ".gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      Files.copy(file, out);
    }
    return zipped;
  }
}
