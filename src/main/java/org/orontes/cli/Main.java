package org.orontes.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/** The command {@code orontes}: what it can do, and nothing by itself. */
@Command(
    name = "orontes",
    description = {
      "An open knowledge graph of the war in Syria: who held what, who backed whom, and who says so.",
      ""
    },
    subcommands = {
      CheckCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      PictureCommand.class,
      ChangesCommand.class,
      LinkCommand.class,
      NewCommand.class,
      HelpCommand.class
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:problems in the data",
      "2:the command line is not understood",
      "3:a file or a port cannot be used",
      "4:a bug in Orontes"
    })
public final class Main {

  Main() {}

  /**
   * Runs a command and ends with its exit code.
   *
   * <p>The locale is that of no country: in a Turkish one, for instance, the lower case of {@code
   * I} is no {@code i}, and libraries that forget it write other bytes or fail.
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    System.exit(run(args));
  }

  /** Runs a command in this process, as tests do. */
  static int run(String... args) {
    return commandLine().execute(args);
  }

  /** UTF-8 whatever the machine's own encoding is: names are Arabic, and data are data. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(new Failures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(System.out))
        .setErr(writer(System.err))
        .setUsageHelpAutoWidth(true);
  }
}
