package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {

  private static final List<String> FILES =
      List.of("o.nq", "o.nq.gz", "o.trig", "o.trig.gz", "o.ttl", "o.ttl.gz", "SHA256SUMS");

  @TempDir Path folder;
  private DatasetGraph graph;

  @BeforeEach
  void setUp() {
    graph = Samples.store(Samples.quads());
  }

  private Path dump(DatasetGraph from, String to) throws IOException {
    new Dump(Samples.PREFIXES).write(from, folder.resolve(to), "o");
    return folder.resolve(to);
  }

  private Set<Quad> stored() {
    return Txn.calculateRead(
        graph,
        () -> {
          Set<Quad> quads = new HashSet<>();
          graph.find().forEachRemaining(quads::add);
          return quads;
        });
  }

  /** Shows the differences, not two long lists. */
  private static void assertSameQuads(Set<Quad> expected, Set<Quad> actual) {
    Set<Quad> missing = new HashSet<>(expected);
    missing.removeAll(actual);
    Set<Quad> added = new HashSet<>(actual);
    added.removeAll(expected);
    assertEquals("missing [] added []", "missing " + missing + " added " + added);
    assertFalse(expected.isEmpty());
  }

  private static Set<Quad> withoutGraph(Set<Quad> quads) {
    return quads.stream()
        .map(q -> new Quad(Quad.defaultGraphNodeGenerated, q.asTriple()))
        .collect(Collectors.toSet());
  }

  private static Set<Quad> readByJena(Path file, Lang syntax) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(file)
        .lang(syntax)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .checking(false)
        .parse(read);
    Set<Quad> quads = new HashSet<>();
    read.find().forEachRemaining(quads::add);
    return quads;
  }

  private static Set<Quad> readByRio(Path file, RDFFormat syntax) throws IOException {
    Set<Quad> quads = new HashSet<>();
    var parser = Rio.createParser(syntax);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    StatementBridge bridge = new StatementBridge(quads::add, () -> {});
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(org.eclipse.rdf4j.model.Statement statement) {
            bridge.handleStatement(
                statement.getContext() != null
                    ? statement
                    : Quads.VALUES.createStatement(
                        statement.getSubject(),
                        statement.getPredicate(),
                        statement.getObject(),
                        Quads.VALUES.createIRI(Quad.defaultGraphNodeGenerated.getURI())));
          }
        });
    try (Reader reader = Files.newBufferedReader(file)) {
      parser.parse(reader);
    }
    return quads;
  }

  @Test
  void theStoreHoldsWhatWasPutIntoItButForTimesAndDoubles() {
    Predicate<Quad> rewritten =
        quad ->
            quad.getObject().isLiteral()
                && quad.getObject().getLiteralDatatypeURI().matches(".*#(double|dateTime)");
    Set<Quad> expected = new HashSet<>(Samples.quads());
    assertTrue(expected.removeIf(rewritten));
    Set<Quad> stored = stored();
    stored.removeIf(rewritten);
    assertSameQuads(expected, stored);
  }

  @Test
  void nquadsReadBackByRioAndByJenaAreTheQuadsOfTheStore() throws IOException {
    Path file = dump(graph, "d").resolve("o.nq");
    assertSameQuads(stored(), readByJena(file, Lang.NQUADS));
    assertSameQuads(stored(), readByRio(file, RDFFormat.NQUADS));
  }

  @Test
  void trigReadBackByRioAndByJenaIsTheQuadsOfTheStore() throws IOException {
    Path file = dump(graph, "d").resolve("o.trig");
    assertSameQuads(stored(), readByJena(file, Lang.TRIG));
    assertSameQuads(stored(), readByRio(file, RDFFormat.TRIG));
  }

  @Test
  void turtleReadBackByRioAndByJenaIsTheUnion() throws IOException {
    Path file = dump(graph, "d").resolve("o.ttl");
    assertSameQuads(withoutGraph(stored()), withoutGraph(readByJena(file, Lang.TURTLE)));
    assertSameQuads(withoutGraph(stored()), readByRio(file, RDFFormat.TURTLE));
  }

  @Test
  void linesAreInTheOrderOfTheirCodePoints() throws IOException {
    List<String> lines = Files.readString(dump(graph, "d").resolve("o.nq")).lines().toList();
    List<String> sorted = new ArrayList<>(lines);
    sorted.sort((a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()));
    assertEquals(sorted, lines);
    List<String> byUtf16 = new ArrayList<>(lines);
    Collections.sort(byUtf16);
    assertFalse(byUtf16.equals(lines), "the samples must tell the two orders apart");
  }

  @Test
  void theSameQuadsInAnyOrderGiveTheSameBytesInAnyLocaleAndZone() throws IOException {
    Path first = dump(graph, "first");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Random random = new Random(1);
      for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        List<Quad> shuffled = new ArrayList<>(Samples.quads());
        Collections.shuffle(shuffled, random);
        // Little memory: sorted in parts on disk.
        new Dump(Samples.PREFIXES, 2_000).write(Samples.store(shuffled), folder.resolve(tag), "o");
        for (String file : FILES) {
          assertEquals(-1, Files.mismatch(first.resolve(file), folder.resolve(tag).resolve(file)));
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theFolderHoldsTheFilesAndTheirSumsAndNothingElse() throws IOException {
    Path dumped = dump(graph, "d");
    assertEquals(
        FILES.stream().sorted().toList(),
        Disk.children(dumped).stream().map(f -> f.getFileName().toString()).toList());
    List<String> sums = Files.readAllLines(dumped.resolve("SHA256SUMS"));
    assertEquals(6, sums.size());
    assertTrue(sums.get(0).matches("[0-9a-f]{64}  o\\.nq"), sums.get(0));
  }

  @Test
  void whatIsPackedIsThePlainFileWithoutNameOrTime() throws IOException {
    Path dumped = dump(graph, "d");
    for (String file : List.of("o.nq", "o.trig", "o.ttl")) {
      byte[] packed = Files.readAllBytes(dumped.resolve(file + ".gz"));
      assertArrayEquals(new byte[] {0, 0, 0, 0, 0}, Arrays.copyOfRange(packed, 3, 8), file);
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
        assertArrayEquals(Files.readAllBytes(dumped.resolve(file)), in.readAllBytes(), file);
      }
    }
  }

  @Test
  void aFileAboutTheDumpsStandsBesideThemAndAmongTheSums() throws IOException {
    new Dump(Samples.PREFIXES)
        .write(
            graph,
            folder.resolve("d"),
            "o",
            "about.ttl",
            work ->
                List.of(Files.writeString(work.resolve("more.txt"), "m").getFileName().toString()),
            files -> {
              DatasetGraph about = DatasetGraphFactory.create();
              for (Map.Entry<String, Path> file : files.entrySet()) {
                about.add(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI("https://example.org/" + file.getKey()),
                    NodeFactory.createURI("https://example.org/bytes"),
                    NodeFactory.createLiteralString("" + Files.size(file.getValue())));
              }
              return about;
            });
    Path dumped = folder.resolve("d");
    Set<Quad> about = readByJena(dumped.resolve("about.ttl"), Lang.TURTLE);
    assertEquals(7, about.size());
    assertEquals("m", Files.readString(dumped.resolve("more.txt")));
    long bytes = Files.size(dumped.resolve("o.trig.gz"));
    assertTrue(about.toString().contains("o.trig.gz https://example.org/bytes \"" + bytes + "\""));
    assertTrue(Files.readString(dumped.resolve("SHA256SUMS")).contains("  about.ttl\n"));
    assertTrue(Files.readString(dumped.resolve("SHA256SUMS")).contains("  more.txt\n"));
  }

  @Test
  void aBlankNodeIsRefusedAndLeavesNoFile() throws IOException {
    DatasetGraph bad =
        Samples.store(List.of(Samples.quad("g", "place/homs", NodeFactory.createBlankNode())));
    assertThrows(IllegalArgumentException.class, () -> dump(bad, "d"));
    assertEquals(List.of(), Disk.children(folder.resolve("d")));
  }

  @Test
  void linesAreCanonical() throws IOException {
    String text = Files.readString(dump(graph, "d").resolve("o.nq"), StandardCharsets.UTF_8);
    assertTrue(text.contains(" \"quote \\\" and \\\\ and '\"@ar "));
    assertTrue(text.contains(" \"line\\nfeed\" "));
    assertTrue(text.contains(" \"carriage\\rreturn\" "));
    assertTrue(text.contains(" \"a\ttab\" "));
    assertTrue(text.contains(" \"control \u0001\u001f\" "));
    assertTrue(text.contains(" \"x\"^^<https://example.org/نوع> "));
    assertTrue(text.contains(" \"12.5\"^^<http://www.w3.org/2001/XMLSchema#decimal> "));
    assertFalse(text.contains("XMLSchema#string"));
    assertTrue(text.endsWith("> .\n"));
  }
}
