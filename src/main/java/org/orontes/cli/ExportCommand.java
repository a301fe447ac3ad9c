package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.orontes.store.Dump;
import org.orontes.store.Generation;
import org.orontes.store.OpenGeneration;
import org.orontes.vocabulary.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code orontes export}: the whole graph as files that others can keep. */
@Command(
    name = "export",
    description = {
      "Writes the whole graph as orontes.nq (sorted), orontes.trig and orontes.ttl, with SHA256SUMS.",
      "The same files in data/ and ontology/ give the same bytes on any machine."
    },
    footer = {"", "Example:", "  orontes export --to dumps"})
final class ExportCommand implements Callable<Integer> {

  @Mixin private Places places;

  @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder to write.")
  private Path to;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<Generation> generation = new Graphs(places, err).ready();
    if (generation.isEmpty()) {
      return ExitCode.PROBLEMS.code();
    }
    try (OpenGeneration open = generation.get().open()) {
      new Dump(Terms.prefixes()).write(open.graph(), to, "orontes");
    }
    spec.commandLine().getOut().println(to.resolve("SHA256SUMS"));
    err.println(
        "Wrote "
            + Talk.plural(generation.get().quads(), "statement")
            + " to "
            + to
            + " three times");
    return ExitCode.OK.code();
  }
}
