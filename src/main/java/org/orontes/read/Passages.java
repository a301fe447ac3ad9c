package org.orontes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.model.Ref;

/** The blocks of a text: {@code P1..P37} for all of them in order, or a list of such runs. */
final class Passages {

  /** More blocks than any report has; a slip of the keyboard should not fill the memory. */
  static final int MOST = 5000;

  private static final Pattern RUN =
      Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,3})(?:\\.\\.([A-Z]{1,3})([1-9][0-9]{0,3}))?");

  private final Problems problems;

  Passages(Problems problems) {
    this.problems = problems;
  }

  List<String> read(List<Ref> runs) {
    List<String> blocks = new ArrayList<>();
    for (Ref run : runs) {
      Matcher parts = RUN.matcher(run.id());
      if (!parts.matches()) {
        error(run, "'" + run.id() + "' is no run of blocks", "write P1..P37");
      } else if (parts.group(3) == null) {
        blocks.add(run.id());
      } else if (!parts.group(3).equals(parts.group(1))) {
        error(run, "'" + run.id() + "' begins and ends with different letters", "write P1..P37");
      } else {
        between(run, parts, blocks);
      }
    }
    return blocks;
  }

  private void between(Ref run, Matcher parts, List<String> blocks) {
    int first = Integer.parseInt(parts.group(2));
    int last = Integer.parseInt(parts.group(4));
    if (last < first) {
      error(run, "'" + run.id() + "' ends before it begins", "write the lower number first");
    } else if (last > MOST) {
      error(run, "'" + run.id() + "' is more than " + MOST + " blocks", "look at the numbers");
    } else {
      for (int number = first; number <= last; number++) {
        blocks.add(parts.group(1) + number);
      }
    }
  }

  private void error(Ref run, String message, String hint) {
    problems.error("bad-block", run.mark(), message, hint);
  }
}
