package org.orontes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes all quads of a dataset to files: the same quads give the same bytes, wherever and in
 * whatever order they were loaded.
 *
 * <p>Usage: {@code new Dump(prefixes).write(open.graph(), folder, "orontes")}. Memory does not grow
 * with the data; while it runs the disk takes about three times the N-Quads besides the files.
 */
public final class Dump {

  private static final long MEMORY = 64L << 20;

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
   * {@code NAME.ttl} (the union of the graphs) and {@code SHA256SUMS}. Each appears in the folder
   * only when it is whole, the sums last.
   *
   * @throws IllegalArgumentException when there is a blank node or a triple term
   */
  public void write(DatasetGraph graph, Path folder, String name) throws IOException {
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder, "." + name);
    Disk disk = new Disk();
    try {
      List<String> names = List.of(name + ".nq", name + ".trig", name + ".ttl");
      Path ordered = work.resolve(names.get(0));
      Path grouped = work.resolve("grouped");
      sort(graph, ordered, grouped);
      Syntax syntax = new Syntax(prefixes);
      syntax.trig(grouped, work.resolve(names.get(1)));
      disk.delete(grouped);
      syntax.turtle(ordered, work.resolve(names.get(2)));
      Checksums.write(work, names);
      disk.syncTree(work);
      for (String file : names) {
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
