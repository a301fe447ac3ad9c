package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.orontes.describe.Dumps;
import org.orontes.store.Generation;
import org.orontes.store.OpenGeneration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code orontes export}: the graph and its feeds as files that others can keep. */
@Command(
    name = "export",
    description = {
      "Writes the whole graph as orontes.nq (sorted), orontes.trig and orontes.ttl, each packed too as",
      ".gz; the files for other tools: events, control, the network, claims, names … as CSV, GeoJSON,",
      "GEXF and so on, with datapackage.json, which describes the tables; void.ttl, which describes all,",
      "and SHA256SUMS. The same files in data/, ontology/ and queries/ give the same bytes on any machine",
      "(what is packed: with the same zlib)."
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
    Graphs graphs = new Graphs(places, err);
    Optional<Generation> generation = graphs.ready();
    if (generation.isEmpty()) {
      return ExitCode.PROBLEMS.code();
    }
    try (OpenGeneration open = generation.get().open()) {
      Dumps.write(open.graph(), graphs.questions(), to);
    }
    spec.commandLine().getOut().println(to.resolve("SHA256SUMS"));
    err.println(
        "Wrote "
            + Talk.plural(generation.get().quads(), "statement")
            + " to "
            + to
            + ", in three syntaxes, plain and packed, and the files for other tools");
    return ExitCode.OK.code();
  }
}
