package org.orontes.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.orontes.load.Outcome;
import org.orontes.read.Problem;
import org.orontes.read.Severity;

/** What commands say beside their data: on stderr, short. */
final class Talk {

  private Talk() {}

  /** One line: what was read and how it went. */
  static String summary(Outcome outcome) {
    long errors = count(outcome, Severity.ERROR);
    long warnings = count(outcome, Severity.WARNING);
    return String.format(
        Locale.ROOT,
        "%d things and %d reports with %d claims: %s",
        outcome.things(),
        outcome.reports(),
        outcome.claims(),
        errors == 0 && warnings == 0
            ? "no problems"
            : plural(errors, "error") + ", " + plural(warnings, "warning"));
  }

  /** The problems, where they are not the data that was asked for. */
  static void problems(Outcome outcome, PrintWriter err) {
    outcome.problems().forEach(err::println);
  }

  static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static long count(Outcome outcome, Severity severity) {
    return outcome.problems().stream().map(Problem::severity).filter(severity::equals).count();
  }
}
