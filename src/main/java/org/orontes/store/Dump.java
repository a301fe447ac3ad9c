package org.orontes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes all quads of a dataset to files: the same quads give the same bytes, wherever and in
 * whatever order they were loaded.
 *
 * <p>Usage: {@code new Dump(prefixes).write(open.graph(), folder, "orontes")}. Memory does not grow
 * with the data; while it runs the disk takes about three times the N-Quads besides the files. What
 * is packed is the same where the Java platform brings the same zlib.
 */
public final class Dump {

  private static final long MEMORY = 64L << 20;

  /** Tells of the dumps, when they are whole, in a file of its own beside them. */
  @FunctionalInterface
  public interface About {
    /**
     * What is to be said.
     *
     * @param files where each dump is now, by the name that it will have
     * @return statements in the default graph
     */
    DatasetGraph statements(SortedMap<String, Path> files) throws IOException;
  }

  /** Writes further files beside the dumps. */
  @FunctionalInterface
  public interface More {
    /**
     * Writes them.
     *
     * @param folder where the dumps are now
     * @return the names of the files
     */
    List<String> write(Path folder) throws IOException;
  }

  private static final List<String> SYNTAXES = List.of(".nq", ".trig", ".ttl");

  private final Map<String, String> prefixes;
  private final long memory;

  /**
   * A dump.
   *
   * @param prefixes the prefixes of TriG and Turtle and their namespaces
   */
  public Dump(Map<String, String> prefixes) {
    this(prefixes, MEMORY);
  }

  Dump(Map<String, String> prefixes, long memory) {
    this.prefixes = prefixes;
    this.memory = memory;
  }

  /**
   * Writes {@code NAME.nq} (canonical, sorted by code points), {@code NAME.trig} (sorted by graph),
   * {@code NAME.ttl} (the union of the graphs), each of them packed too as {@code .gz}, and {@code
   * SHA256SUMS}. Each appears in the folder only when it is whole, the sums last.
   *
   * @throws IllegalArgumentException when there is a blank node or a triple term
   */
  public void write(DatasetGraph graph, Path folder, String name) throws IOException {
    write(graph, folder, name, "", work -> List.of(), files -> DatasetGraphFactory.empty());
  }

  /**
   * The same, with further files, and a Turtle file about them.
   *
   * @param aboutName its name; empty for none
   * @param more further files, whose sums are written too
   * @throws IllegalArgumentException when there is a blank node or a triple term
   */
  public void write(
      DatasetGraph graph, Path folder, String name, String aboutName, More more, About about)
      throws IOException {
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder, "." + name);
    Disk disk = new Disk();
    try {
      SortedMap<String, Path> files = new TreeMap<>();
      Path ordered = work.resolve(name + ".nq");
      Path grouped = work.resolve("grouped");
      sort(graph, ordered, grouped);
      Syntax syntax = new Syntax(prefixes);
      syntax.trig(grouped, work.resolve(name + ".trig"));
      disk.delete(grouped);
      syntax.turtle(ordered, work.resolve(name + ".ttl"));
      for (String suffix : SYNTAXES) {
        String file = name + suffix;
        Gzip.pack(work.resolve(file), work.resolve(file + Gzip.SUFFIX));
        files.put(file, work.resolve(file));
        files.put(file + Gzip.SUFFIX, work.resolve(file + Gzip.SUFFIX));
      }
      for (String file : more.write(work)) {
        files.put(file, work.resolve(file));
      }
      if (!aboutName.isEmpty()) {
        Path lines = work.resolve("about");
        lines(about.statements(Collections.unmodifiableSortedMap(files)), lines);
        syntax.turtle(lines, work.resolve(aboutName));
        disk.delete(lines);
        files.put(aboutName, work.resolve(aboutName));
      }
      Checksums.write(work, List.copyOf(files.keySet()));
      disk.syncTree(work);
      for (String file : files.keySet()) {
        disk.move(work.resolve(file), folder.resolve(file));
      }
      disk.move(work.resolve(Checksums.FILE), folder.resolve(Checksums.FILE));
    } finally {
      disk.delete(work);
    }
  }

  /**
   * Writes only the sorted lines, as they stand in {@code NAME.nq}.
   *
   * @throws IllegalArgumentException when there is a blank node or a triple term
   */
  public static void lines(DatasetGraph graph, Path file) throws IOException {
    try (LineSort lines = new LineSort(file.resolveSibling("."), MEMORY)) {
      each(graph, (line, quad) -> lines.add(line));
      lines.drain(file, line -> line);
    }
  }

  /** Writes the lines of the quads in order, and in another file grouped by graph. */
  private void sort(DatasetGraph graph, Path ordered, Path grouped) throws IOException {
    Path spill = ordered.resolveSibling(".");
    try (LineSort lines = new LineSort(spill, memory);
        LineSort byGraph = new LineSort(spill, memory)) {
      each(
          graph,
          (line, quad) -> {
            lines.add(line);
            byGraph.add(GraphKey.before(line, quad));
          });
      lines.drain(ordered, line -> line);
      byGraph.drain(grouped, GraphKey::without);
    }
  }

  private interface Lines {
    void line(byte[] line, Quad quad) throws IOException;
  }

  private static void each(DatasetGraph graph, Lines lines) throws IOException {
    boolean own = !graph.isInTransaction();
    if (own) {
      graph.begin(TxnType.READ);
    }
    try {
      CanonicalNQuads writer = new CanonicalNQuads();
      for (Iterator<Quad> quads = graph.find(); quads.hasNext(); ) {
        Quad quad = quads.next();
        lines.line(writer.line(quad), quad);
      }
    } finally {
      if (own) {
        graph.end();
      }
    }
  }
}
