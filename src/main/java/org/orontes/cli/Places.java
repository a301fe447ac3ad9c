package org.orontes.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.orontes.load.Home;
import picocli.CommandLine.Option;

/** The options that every command has: where the files stand, and where the store is. */
final class Places {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Where data/, ontology/ and queries/ stand (default: the current folder).")
  private Path home = Path.of("");

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Where the built graph is kept (default: .orontes in the home folder).")
  private @Nullable Path store;

  Home home() throws IOException {
    return Home.of(home.toAbsolutePath());
  }

  Path store() {
    return store == null ? home.toAbsolutePath().resolve(".orontes") : store;
  }
}
