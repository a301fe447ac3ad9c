package org.orontes.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program from outside that a test uses: a browser, a web server, another language. Where it is
 * missing the test is skipped and says what is missing; where the environment variable {@code
 * ORONTES_DEMAND_TOOLS} is {@code true}, as in {@code .ci/run}, the test fails instead. It never
 * installs anything.
 *
 * <pre>{@code
 * Path chromium = Tool.require("chromium", "the pages in a real browser");
 * }</pre>
 */
public final class Tool {

  /** {@code true} makes a missing tool a failure. */
  static final String DEMAND = "ORONTES_DEMAND_TOOLS";

  /** Where servers are put on Debian, which is not always on the path of a user. */
  private static final String SERVERS = "/usr/sbin";

  private static final long PATIENCE_S = 60;

  /** The Debian packages of the tools that are not called as their package is. */
  private static final Map<String, String> PACKAGES =
      Map.ofEntries(
          Map.entry("chromedriver", "chromium-driver"),
          Map.entry("nginx", "nginx-light"),
          Map.entry("node", "nodejs"),
          Map.entry("npx", "npm"),
          Map.entry("rdflib", "python3-rdflib"),
          Map.entry("SPARQLWrapper", "python3-sparqlwrapper"),
          Map.entry("networkx", "python3-networkx"),
          Map.entry("pandas", "python3-pandas"),
          Map.entry("matplotlib", "python3-matplotlib"),
          Map.entry("ogrinfo", "gdal-bin"),
          Map.entry("ogr2ogr", "gdal-bin"),
          Map.entry("Rscript", "r-base-core"),
          Map.entry("sf", "r-cran-sf"),
          Map.entry("jsonlite", "r-cran-jsonlite"),
          Map.entry("soffice", "libreoffice-calc-nogui"));

  private final Map<String, String> environment;

  Tool(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** The path of an executable, or the end of the test. */
  public static Path require(String executable, String forWhat) {
    return new Tool(System.getenv()).executable(executable, forWhat);
  }

  /** The path of a Python 3 that has the modules, or the end of the test. */
  public static Path python(String forWhat, String... modules) {
    return new Tool(System.getenv()).pythonWith(List.of(modules), forWhat);
  }

  /** An R that has the packages, or the end of the test. */
  public static Path r(String forWhat, String... packages) {
    return new Tool(System.getenv()).rWith(List.of(packages), forWhat);
  }

  /** The folder that a variable of the environment names, or the end of the test. */
  public static Path folder(String variable, String forWhat) {
    return new Tool(System.getenv()).folderOf(variable, forWhat);
  }

  Path executable(String name, String forWhat) {
    return onPath(name)
        .findFirst()
        .orElseGet(() -> missing(name, "apt-get install " + packageOf(name), forWhat));
  }

  Path pythonWith(List<String> modules, String forWhat) {
    // Debian's own first: modules that apt installs are seen by no other.
    return Stream.concat(Stream.of(Path.of("/usr/bin/python3")), onPath("python3"))
        .filter(Files::isExecutable)
        .filter(python -> imports(python, modules))
        .findFirst()
        .orElseGet(
            () -> {
              String packages = String.join(" ", modules.stream().map(Tool::packageOf).toList());
              return missing(
                  "A python3 with " + String.join(", ", modules),
                  "apt-get install python3 " + packages,
                  forWhat);
            });
  }

  Path rWith(List<String> packages, String forWhat) {
    Path r = executable("Rscript", forWhat);
    String names = String.join("', '", packages);
    String found = "for (p in c('" + names + "')) stopifnot(nzchar(system.file(package = p)))";
    if (runs(r.toString(), "--vanilla", "-e", found)) {
      return r;
    }
    String debian = String.join(" ", packages.stream().map(Tool::packageOf).toList());
    return missing(
        "An R with " + String.join(", ", packages), "apt-get install " + debian, forWhat);
  }

  Path folderOf(String variable, String forWhat) {
    return Optional.ofNullable(environment.get(variable))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .filter(Files::isDirectory)
        .orElseGet(
            () -> missing("The folder that " + variable + " names", "as .ci/run does it", forWhat));
  }

  private Stream<Path> onPath(String name) {
    String path = environment.getOrDefault("PATH", "") + File.pathSeparator + SERVERS;
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
  }

  private static boolean imports(Path python, List<String> modules) {
    return runs(python.toString(), "-c", "import " + String.join(", ", modules));
  }

  /** Whether a program ends well. */
  private static boolean runs(String... words) {
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String packageOf(String tool) {
    return PACKAGES.getOrDefault(tool, tool);
  }

  private Path missing(String what, String how, String forWhat) {
    String said = what + " is missing; it is needed for " + forWhat + ". On Debian: " + how + ".";
    return "true".equals(environment.get(DEMAND)) ? Assertions.fail(said) : Assumptions.abort(said);
  }
}
