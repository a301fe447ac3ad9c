package org.orontes.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code orontes build}: from the files to a new generation of the store. */
@Command(
    name = "build",
    description = {
      "Checks the files, converts and loads them, derives and validates, and lets the result serve.",
      "With an error in the data nothing is changed."
    },
    footer = {"", "Example:", "  orontes build --store target/store"})
final class BuildCommand implements Callable<Integer> {

  @Mixin private Places places;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    boolean failed = new Graphs(places, spec.commandLine().getErr()).build().hasErrors();
    return failed ? ExitCode.PROBLEMS.code() : ExitCode.OK.code();
  }
}
