package org.orontes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.orontes.load.Home;
import org.orontes.load.Loader;
import org.orontes.load.Outcome;
import org.orontes.load.Progress;
import org.orontes.query.SavedQueries;
import org.orontes.read.Problems;
import org.orontes.store.Generations;
import org.orontes.store.OpenGeneration;

/**
 * The project's own data, built as the command line builds it, once for all tests of a process.
 * Nobody changes it.
 */
public final class RealGraph {

  private static final Path STORE = Scratch.folder("test-store");

  private RealGraph() {}

  /** The home folder, which is that of the project. */
  public static Path home() {
    return Path.of("").toAbsolutePath();
  }

  /** The built graph; the union of its graphs is the default graph. */
  public static Dataset dataset() {
    return Built.OPEN.dataset();
  }

  /** The saved questions of the project. */
  public static SavedQueries questions() {
    try {
      return SavedQueries.read(home().resolve("queries"), new Problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static OpenGeneration generation() {
    return Built.OPEN;
  }

  private static final class Built {
    static final OpenGeneration OPEN = build();

    private static OpenGeneration build() {
      try {
        Loader loader = new Loader(Home.of(home()), "test");
        Generations generations = new Generations(STORE, "test");
        Outcome outcome = loader.build(generations, Progress.NONE);
        if (outcome.generation().isEmpty()) {
          throw new IllegalStateException("The project's own data: " + outcome.problems());
        }
        return outcome.generation().get().open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
