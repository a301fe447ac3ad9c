package org.orontes.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.store.Dump;
import org.orontes.testing.RealGraph;
import org.orontes.vocabulary.Terms;

/** The dumps of the project's own graph, read back by both libraries, are the store's quads. */
class RealDumpTest {

  @TempDir static Path folder;

  private static Set<Quad> store;

  @BeforeAll
  static void dump() throws IOException {
    new Dump(Terms.prefixes()).write(RealGraph.generation().graph(), folder, "orontes");
    Dataset dataset = RealGraph.dataset();
    store =
        Txn.calculateRead(
            dataset, () -> dataset.asDatasetGraph().stream().collect(Collectors.toSet()));
  }

  @Test
  void jena_reads_the_same_quads_from_nquads_and_trig() {
    assertFalse(store.isEmpty());
    for (String file : new String[] {"orontes.nq", "orontes.trig"}) {
      DatasetGraph read = DatasetGraphFactory.create();
      RDFDataMgr.read(read, folder.resolve(file).toUri().toString());
      assertEquals(store, read.stream().collect(Collectors.toSet()), file);
    }
  }

  @Test
  void rio_reads_the_same_quads_from_nquads_and_trig() throws IOException {
    Set<String> expected = new TreeSet<>(Files.readAllLines(folder.resolve("orontes.nq")));
    assertEquals(store.size(), expected.size());
    assertEquals(expected, lines("orontes.nq", RDFFormat.NQUADS));
    assertEquals(expected, lines("orontes.trig", RDFFormat.TRIG));
  }

  @Test
  void the_lines_are_sorted_and_none_comes_twice() throws IOException {
    String before = "";
    for (String line : Files.readAllLines(folder.resolve("orontes.nq"))) {
      assertTrue(before.compareTo(line) < 0, line);
      before = line;
    }
  }

  @Test
  void every_dump_says_which_version_it_is() throws IOException {
    String version =
        Files.readAllLines(Path.of("data/version.yaml")).stream()
            .filter(line -> line.startsWith("version: "))
            .map(line -> line.substring("version: ".length()))
            .findFirst()
            .orElseThrow();
    for (String file : new String[] {"orontes.nq", "orontes.trig", "orontes.ttl"}) {
      String text = Files.readString(folder.resolve(file));
      assertTrue(text.matches("(?s).*versionInfo>? " + version + ".*"), file);
    }
  }

  @Test
  void turtle_is_the_union_of_the_graphs() {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(read, folder.resolve("orontes.ttl").toUri().toString(), Lang.TURTLE);
    assertEquals(
        store.stream().map(Quad::asTriple).collect(Collectors.toSet()),
        read.getDefaultGraph().stream().collect(Collectors.toSet()));
  }

  private static Set<String> lines(String file, RDFFormat format) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(folder.resolve(file))) {
      Model model = Rio.parse(reader, format);
      StringWriter quads = new StringWriter();
      Rio.write(model, quads, RDFFormat.NQUADS);
      return quads.toString().lines().collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
