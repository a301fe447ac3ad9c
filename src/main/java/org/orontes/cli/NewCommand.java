package org.orontes.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.orontes.model.Kind;
import org.orontes.read.Skeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orontes new}: a file to fill in. It never writes over a file that is there. */
@Command(
    name = "new",
    description = "Writes a skeleton of a report, actor, place, event or situation to fill in.",
    footer = {"", "Example:", "  orontes new report sana-homs-2024-12-07"})
final class NewCommand implements Callable<Integer> {

  /** What there can be a new file of. */
  enum What {
    REPORT,
    ACTOR,
    PLACE,
    EVENT,
    SITUATION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Kind kind() {
      return Kind.valueOf(name());
    }
  }

  @Mixin private Places places;

  @Parameters(index = "0", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  private What what;

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "The id, given for good: a-z, 0-9 and hyphens.")
  private String id;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path home = places.home().root();
    Path file = home.resolve("data").resolve(what + "s").resolve(id + ".yaml");
    String text;
    try {
      text = Skeleton.of(what.kind(), id, LocalDate.now(ZoneId.systemDefault()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    Files.createDirectories(file.getParent());
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(home.relativize(file) + " is there already; choose another id.");
    }
    spec.commandLine().getOut().println(home.relativize(file).toString().replace('\\', '/'));
    return ExitCode.OK.code();
  }
}
