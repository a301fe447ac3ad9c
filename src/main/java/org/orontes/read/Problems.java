package org.orontes.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;

/**
 * Everything that was found wrong, in the order of the files. One mistake that is repeated all over
 * a file does not bury the others: of each kind a file shows the first few and then a number.
 */
public final class Problems {

  /** How many problems of one kind are shown of one file. */
  static final int SHOWN = 12;

  private record Group(String file, Severity severity, String code) {}

  private final Set<Problem> shown = new TreeSet<>();
  private final Set<Mark> errorMarks = new HashSet<>();
  private final Map<Group, Integer> counts = new HashMap<>();
  private final Map<Group, Mark> firstHidden = new HashMap<>();
  private int errors;

  /** Adds a problem; the same one a second time is ignored. */
  public void add(Problem problem) {
    if (shown.contains(problem)) {
      return;
    }
    Group group = new Group(problem.mark().file(), problem.severity(), problem.code());
    if (counts.merge(group, 1, Integer::sum) <= SHOWN) {
      shown.add(problem);
    } else {
      firstHidden.putIfAbsent(group, problem.mark());
    }
    if (problem.severity() == Severity.ERROR) {
      errors++;
      errorMarks.add(problem.mark());
    }
  }

  /** Adds an error; the hint says the nearest right thing or how to go on. */
  public void error(String code, Mark mark, String message, @Nullable String hint) {
    add(new Problem(Severity.ERROR, code, mark, message, hint));
  }

  /** Adds a warning: nothing is stopped by it. */
  public void warning(String code, Mark mark, String message, @Nullable String hint) {
    add(new Problem(Severity.WARNING, code, mark, message, hint));
  }

  /** By file, line and column; what was left out is counted at its first place. */
  public List<Problem> sorted() {
    List<Problem> all = new ArrayList<>(shown);
    firstHidden.forEach(
        (group, mark) ->
            all.add(
                new Problem(
                    group.severity(),
                    group.code(),
                    mark,
                    (counts.getOrDefault(group, 0) - SHOWN) + " more of this kind from here on",
                    "mend the first ones and check again")));
    Collections.sort(all);
    return all;
  }

  public boolean hasErrors() {
    return errors > 0;
  }

  /** How many errors there are, shown or not. */
  public int errors() {
    return errors;
  }

  /** Whether an error was found at exactly this place: then it need not be said twice. */
  public boolean hasErrorAt(Mark mark) {
    return errorMarks.contains(mark);
  }
}
