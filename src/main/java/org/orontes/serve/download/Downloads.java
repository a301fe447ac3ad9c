package org.orontes.serve.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.orontes.describe.Catalogue;
import org.orontes.describe.Dumps;
import org.orontes.serve.web.Edition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of one edition. Who asks first waits until they are written, and who asks meanwhile
 * waits for the same writing; a failure is tried again by the next.
 */
public final class Downloads {

  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);

  private final Edition edition;
  private @Nullable Written written;

  private Downloads(Edition edition) {
    this.edition = edition;
  }

  private record Written(Path folder, List<Dumps.Item> items, Model catalogue) {}

  public static Downloads of(Edition edition) {
    return edition.once(Downloads.class, Downloads::new);
  }

  /** The files, the sums last. */
  List<Dumps.Item> items() {
    return written().items();
  }

  /** The description of the data and the files, under lasting addresses. Not to be changed. */
  public Model catalogue() {
    return written().catalogue();
  }

  /** One of them. */
  Optional<Path> file(String name) {
    Written all = written();
    return all.items().stream()
        .filter(item -> item.name().equals(name))
        .findFirst()
        .map(item -> all.folder().resolve(item.name()));
  }

  private synchronized Written written() {
    Written done = written;
    if (done == null) {
      try {
        done = write();
        written = done;
      } catch (IOException e) {
        throw new UncheckedIOException("The downloads cannot be written", e);
      }
    }
    return done;
  }

  private Written write() throws IOException {
    Path folder = Files.createTempDirectory("orontes-download");
    try {
      Dumps.write(edition.data(), edition.questions(), folder);
      List<Dumps.Item> items = Dumps.in(folder);
      Written whole = new Written(folder, items, Catalogue.of(edition.data(), items));
      edition.whenRetired(() -> delete(folder));
      return whole;
    } catch (IOException | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("The downloads in {} could not be deleted", folder, e);
    }
  }
}
