package org.orontes.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.orontes.load.Loader;
import org.orontes.load.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code orontes check}: reads everything and says what is wrong, where, and how to mend it. */
@Command(
    name = "check",
    description = "Reads all files and lists every problem; changes nothing.",
    footer = {"", "Example:", "  orontes check --format json"})
final class CheckCommand implements Callable<Integer> {

  @Mixin private Places places;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "text (one problem a line, as editors understand it) or json.")
  private ProblemFormat format = ProblemFormat.TEXT;

  @Option(
      names = "--update-schemas",
      description =
          "First writes data/schema/ anew from the ontology, after a code or key was added.")
  private boolean updateSchemas;

  @Option(
      names = "--update-codebook",
      description =
          "Writes data/CODEBOOK.md anew from the ontology and the data, if nothing else is wrong.")
  private boolean updateCodebook;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Loader loader = new Loader(places.home(), Version.program());
    if (updateSchemas) {
      loader.updateSchemas();
    }
    Bar bar = new Bar();
    Outcome outcome;
    try {
      outcome = updateCodebook ? loader.updateCodebook(bar) : loader.check(bar);
    } finally {
      bar.done();
    }
    format.print(outcome.problems(), spec.commandLine().getOut());
    spec.commandLine().getErr().println(Talk.summary(outcome));
    return outcome.hasErrors() ? ExitCode.PROBLEMS.code() : ExitCode.OK.code();
  }
}
