package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Files with mistakes, and what is said of them. Each folder is a home folder with one mistake and
 * an {@code expected.txt} that has every line of output, and no other. Whoever finds the problems
 * is handed in.
 */
public final class BadFiles {

  /** Finds the problems of a home folder. */
  @FunctionalInterface
  public interface Finder {
    Problems find(Path home) throws IOException;
  }

  private BadFiles() {}

  /** One test a folder; the folder's address opens in an editor on a click. */
  public static Stream<DynamicTest> tests(Path folder, Finder finder) throws IOException {
    try (Stream<Path> cases = Files.list(folder)) {
      return cases.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              home ->
                  DynamicTest.dynamicTest(
                      String.valueOf(home.getFileName()), home.toUri(), () -> test(home, finder)));
    }
  }

  private static void test(Path home, Finder finder) throws IOException {
    Path expected = home.resolve("expected.txt");
    assertTrue(Files.exists(expected), home + " has no expected.txt");
    List<String> found = finder.find(home).sorted().stream().map(Problem::toString).toList();
    assertEquals(Files.readString(expected).stripTrailing(), String.join("\n", found));
  }
}
