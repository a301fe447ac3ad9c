package org.orontes.changes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.orontes.store.Dump;
import org.orontes.store.Generation;
import org.orontes.store.Generations;
import org.orontes.store.OpenGeneration;

/**
 * One build of the data, to be read as sorted N-Quads: a dump ({@code .nq}, {@code .nq.gz}), a
 * folder that {@code export} wrote, a store, or one of its generations.
 *
 * <pre>{@code
 * try (Snapshot old = Snapshot.of(Path.of("dumps/0.1.0/orontes.nq.gz"))) { … }
 * }</pre>
 *
 * <p>What it opens is never changed; a store is written to a temporary file, which closing deletes.
 */
public final class Snapshot implements AutoCloseable {

  private static final String DUMP = "orontes.nq";

  private final String name;
  private final Path lines;
  private final @Nullable Path temporary;

  private Snapshot(String name, Path lines, @Nullable Path temporary) {
    this.name = name;
    this.lines = lines;
    this.temporary = temporary;
  }

  /**
   * The build at a path.
   *
   * @throws FileSystemException when there is none, which says what could stand there
   * @throws org.orontes.store.StoreException when the generation is damaged
   */
  public static Snapshot of(Path where) throws IOException {
    if (Files.isRegularFile(where)) {
      return new Snapshot(where.toString(), where, null);
    }
    if (!Files.isDirectory(where)) {
      throw new NoSuchFileException(where.toString(), null, "there is no such dump or store");
    }
    for (String dump : List.of(DUMP, DUMP + ".gz")) {
      if (Files.isRegularFile(where.resolve(dump))) {
        return new Snapshot(where.resolve(dump).toString(), where.resolve(dump), null);
      }
    }
    Optional<Generation> generation = Generation.in(where);
    if (generation.isEmpty() && Files.isRegularFile(where.resolve("current"))) {
      generation = new Generations(where).current();
    }
    return of(
        generation.orElseThrow(
            () ->
                new FileSystemException(
                    where.toString(),
                    null,
                    "it is no store, no generation of one, and holds no orontes.nq")));
  }

  /** A generation of a store. */
  public static Snapshot of(Generation generation) throws IOException {
    Path file = Files.createTempFile("orontes", ".nq");
    try (OpenGeneration open = generation.open()) {
      Dump.lines(open.graph(), file);
      return new Snapshot("the build " + generation.name(), file, file);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Where it came from, for people. */
  public String name() {
    return name;
  }

  SortedLines open() throws IOException {
    InputStream in = Files.newInputStream(lines);
    try {
      return new SortedLines(
          name, lines.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (temporary != null) {
      Files.deleteIfExists(temporary);
    }
  }
}
