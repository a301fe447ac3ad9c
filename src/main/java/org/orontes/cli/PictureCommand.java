package org.orontes.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.orontes.picture.FrontPicture;
import org.orontes.query.SavedQuery;
import org.orontes.store.Generation;
import org.orontes.store.OpenGeneration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code orontes picture}: who held what on some days, as a picture. */
@Command(
    name = "picture",
    description = {
      "Draws who held what on some days, side by side, as one SVG file: the picture at the head of the",
      "README and of the home page. It is made from the answer to the question control-over-time."
    },
    footer = {"", "Example:", "  orontes picture --to picture.svg --days 2024-11-29,2024-11-30"})
final class PictureCommand implements Callable<Integer> {

  @Mixin private Places places;

  @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path to;

  @Option(
      names = "--days",
      paramLabel = "DAY",
      split = ",",
      description = "The days, separated by commas (default: four of November and December 2024).")
  private List<LocalDate> days = FrontPicture.DAYS;

  @Option(
      names = "--columns",
      paramLabel = "N",
      description = "How many maps stand side by side (default: ${DEFAULT-VALUE}).")
  private int columns = 4;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Graphs graphs = new Graphs(places, err);
    Optional<Generation> generation = graphs.ready();
    if (generation.isEmpty()) {
      return ExitCode.PROBLEMS.code();
    }
    SavedQuery question =
        graphs
            .questions()
            .query(FrontPicture.QUESTION)
            .orElseThrow(
                () -> new UsageException("There is no question '" + FrontPicture.QUESTION + "'"));
    try (OpenGeneration open = generation.get().open();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      FrontPicture.write(question, open.dataset(), days, columns, out);
    }
    spec.commandLine().getOut().println(to);
    return ExitCode.OK.code();
  }
}
