package org.orontes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.orontes.load.Home;
import org.orontes.load.Loader;
import org.orontes.load.Outcome;
import org.orontes.load.Progress;
import org.orontes.store.Generations;
import org.orontes.store.OpenGeneration;

/**
 * A war that never was, built once a process as the command line builds any other: small enough
 * that every answer can be checked by eye, and with what the project's data may lack at any time.
 * It does not grow when the data do.
 */
public final class SmallWar {

  private static final Path FILES = Path.of("src/test/resources/queries/small-war/data");
  private static final Path HOME = Scratch.folder("small-war");

  private SmallWar() {}

  public static OpenGeneration generation() {
    return Built.OPEN;
  }

  private static final class Built {
    static final OpenGeneration OPEN = build();

    private static OpenGeneration build() {
      try {
        copy(FILES, HOME.resolve("data"));
        copy(Path.of("data/schema"), HOME.resolve("data/schema"));
        copy(Path.of("ontology"), HOME.resolve("ontology"));
        Files.createDirectories(HOME.resolve("queries"));
        Outcome outcome =
            new Loader(Home.of(HOME), "test")
                .build(new Generations(HOME.resolve("store"), "test"), Progress.NONE);
        if (!outcome.problems().isEmpty() || outcome.generation().isEmpty()) {
          throw new IllegalStateException("The small war: " + outcome.problems());
        }
        return outcome.generation().get().open();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** What is no longer there is taken away, so that what is built is what is there. */
    private static void copy(Path from, Path to) throws IOException {
      if (Files.exists(to)) {
        try (Stream<Path> old = Files.walk(to)) {
          List<Path> files = old.filter(Files::isRegularFile).toList();
          for (Path file : files) {
            if (Files.notExists(from.resolve(to.relativize(file)))) {
              Files.delete(file);
            }
          }
        }
      }
      try (Stream<Path> paths = Files.walk(from)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          Path target = to.resolve(from.relativize(path));
          Files.createDirectories(target.getParent());
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
