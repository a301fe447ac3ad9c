package org.orontes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.WriterOutputStream;
import org.jspecify.annotations.Nullable;
import org.orontes.changes.Changes;
import org.orontes.changes.JsonReport;
import org.orontes.changes.MarkdownReport;
import org.orontes.changes.Patch;
import org.orontes.changes.Snapshot;
import org.orontes.changes.TextReport;
import org.orontes.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orontes changes}: what was added, changed and withdrawn between two builds. */
@Command(
    name = "changes",
    description = {
      "Tells what was added, changed and withdrawn between two builds of the data.",
      "A build is a dump (.nq, .nq.gz), a folder of 'export', a store, or a generation of one.",
      "Only what curators wrote counts as changed; what is derived from it is counted apart."
    },
    footer = {
      "",
      "Examples:",
      "  orontes changes dumps/0.1.0",
      "  orontes changes old.nq.gz new.nq.gz -f patch > old-to-new.rdfp"
    })
final class ChangesCommand implements Callable<Integer> {

  /** What the changes are written as. */
  enum Format {
    TEXT,
    JSON,
    PATCH,
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private Places places;

  @Parameters(index = "0", paramLabel = "OLD", description = "The older build.")
  private Path older;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "The newer build (default: that of the files as they are, built if need be).")
  private @Nullable Path newer;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "One of ${COMPLETION-CANDIDATES} (default: text). A patch is an RDF Patch that makes NEW"
              + " of OLD.")
  private Format format = Format.TEXT;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Optional<Generation> built = newer == null ? new Graphs(places, err).ready() : Optional.empty();
    if (newer == null && built.isEmpty()) {
      return ExitCode.PROBLEMS.code();
    }
    try (Snapshot old = Snapshot.of(older);
        Snapshot now = newer == null ? Snapshot.of(built.orElseThrow()) : Snapshot.of(newer)) {
      err.println("From " + old.name() + " to " + now.name());
      if (format == Format.PATCH) {
        // A patch is bytes; the terminal of the command takes characters.
        OutputStream bytes =
            WriterOutputStream.builder().setWriter(out).setCharset(StandardCharsets.UTF_8).get();
        Patch.write(old, now, bytes);
        out.flush();
        return ExitCode.OK.code();
      }
      Changes changes = Changes.between(old, now);
      switch (format) {
        case JSON -> JsonReport.write(changes, out);
        case MARKDOWN -> MarkdownReport.write(changes, out);
        default -> TextReport.write(changes, out);
      }
    }
    return ExitCode.OK.code();
  }
}
