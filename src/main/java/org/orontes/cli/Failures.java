package org.orontes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.orontes.store.StoreException;
import org.orontes.vocabulary.OntologyException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What a person sees when a command cannot go on: what, why, and how to go on; never a bare stack.
 */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    Throwable failure = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
    if (failure instanceof UsageException) {
      say(command, failure.getMessage());
      say(command, "Try 'orontes " + command.getCommandName() + " --help'.");
      return ExitCode.USAGE.code();
    }
    if (failure instanceof StoreException) {
      say(command, failure.getMessage());
      return ExitCode.IO.code();
    }
    if (failure instanceof OntologyException ontology) {
      say(command, ontology.mark() + ": " + ontology.getMessage());
      return ExitCode.PROBLEMS.code();
    }
    if (failure instanceof IOException io) {
      say(command, describe(io));
      return ExitCode.IO.code();
    }
    say(command, "This is a bug in Orontes: " + failure);
    say(command, "Please report it with what you typed and the lines below.");
    failure.printStackTrace(command.getErr());
    return ExitCode.BUG.code();
  }

  private static String describe(IOException failure) {
    if (failure instanceof FileSystemException file) {
      String reason = file.getReason();
      return file.getFile() + ": " + (reason == null ? failure.getClass().getSimpleName() : reason);
    }
    return String.valueOf(failure.getMessage());
  }

  private static void say(CommandLine command, String line) {
    command.getErr().println(command.getColorScheme().errorText(line));
  }
}
