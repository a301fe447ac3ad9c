package org.orontes.load;

import java.util.List;
import java.util.Optional;
import org.orontes.read.Problem;
import org.orontes.read.Severity;
import org.orontes.store.Generation;

/**
 * How a check or a build went.
 *
 * @param problems all that were found, by file, line and column
 * @param things how many actors, places, events and situations were read
 * @param reports how many reports were read
 * @param claims how many claims they hold
 * @param generation what was built; empty for a check and for a build that found errors
 */
public record Outcome(
    List<Problem> problems, int things, int reports, int claims, Optional<Generation> generation) {

  public Outcome {
    problems = List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
