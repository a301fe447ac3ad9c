package org.orontes.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.store.Generation;
import org.orontes.store.Generations;
import org.orontes.testing.RealGraph;

/** A build of files with a mistake fails and leaves the store as it was. */
class FailedBuildTest {

  @TempDir static Path folder;

  private static Generations generations;
  private static Generation good;

  @BeforeAll
  static void buildSomethingGood() throws IOException {
    generations = new Generations(folder.resolve("store"), "test");
    Outcome outcome =
        new Loader(Home.of(RealGraph.home()), "test").build(generations, Progress.NONE);
    good = outcome.generation().orElseThrow();
  }

  /** Of so many folders one: each is a build, and what each is told is tested where it is read. */
  private static final int ONE_OF = 6;

  @TestFactory
  Stream<DynamicTest> bad_files_do_not_touch_the_store() throws IOException {
    List<Path> all =
        Stream.of("bad", "inconsistent")
            .map(Path.of("src/test/resources")::resolve)
            .flatMap(FailedBuildTest::errors)
            .toList();
    return IntStream.range(0, all.size())
        .filter(i -> i % ONE_OF == 0)
        .mapToObj(all::get)
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.getFileName().toString(), bad.toUri(), () -> fails(bad)));
  }

  private static void fails(Path bad) throws IOException {
    Path home = Files.createTempDirectory(folder, "home");
    Files.createSymbolicLink(home.resolve("data"), bad.resolve("data").toAbsolutePath());
    // Without the questions, which are read before the data and have no part in this.
    Files.createSymbolicLink(home.resolve("ontology"), RealGraph.home().resolve("ontology"));
    Outcome outcome = new Loader(new Home(home), "test").build(generations, Progress.NONE);
    assertTrue(outcome.hasErrors(), "no error was found");
    assertTrue(outcome.generation().isEmpty());
    Generation after = generations.current().orElseThrow();
    assertEquals(good.name(), after.name());
    assertEquals(good.quads(), after.quads());
  }

  /** The folders whose mistake is an error; a warning stops nothing. */
  private static Stream<Path> errors(Path folder) {
    try (Stream<Path> homes = Files.list(folder)) {
      return homes.filter(FailedBuildTest::hasError).sorted().toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasError(Path home) {
    try {
      return Files.readString(home.resolve("expected.txt")).contains(": error[");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
