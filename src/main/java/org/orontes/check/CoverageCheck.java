package org.orontes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orontes.model.Coverage;
import org.orontes.model.Kind;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.read.Problems;

/**
 * Rules for the records of coverage: each speaks of a place that there is, and no two speak of the
 * same place, day and matter, so that the record for the smallest place is the answer.
 */
final class CoverageCheck {

  private final Register register;
  private final References references;
  private final Problems problems;

  CoverageCheck(Register register, References references, Problems problems) {
    this.register = register;
    this.references = references;
    this.problems = problems;
  }

  void all() {
    Map<String, Coverage> byId = new HashMap<>();
    Map<String, List<Coverage>> byPlace = new HashMap<>();
    for (Coverage record : register.records().coverage()) {
      Coverage first = byId.putIfAbsent(record.id(), record);
      if (first != null) {
        problems.error(
            "duplicate-id",
            record.mark(),
            "'" + record.id() + "' is taken: " + first.mark(),
            "records of coverage have ids of their own");
      }
      references.one(Kind.PLACE, record.place());
      List<Coverage> before =
          byPlace.computeIfAbsent(record.place().id(), place -> new ArrayList<>());
      before.forEach(other -> apart(record, other));
      before.add(record);
    }
  }

  private void apart(Coverage record, Coverage other) {
    boolean meet = !record.from().isAfter(other.to()) && !other.from().isAfter(record.to());
    if (!meet) {
      return;
    }
    List<String> taken = other.matters().stream().map(Ref::id).toList();
    for (Ref matter : record.matters()) {
      if (taken.contains(matter.id())) {
        problems.error(
            "covered-twice",
            matter.mark(),
            "'"
                + other.id()
                + "' speaks of '"
                + matter.id()
                + "' in the same place and on the same days",
            "let one record say it, or part the days; the other stands at " + other.mark());
      }
    }
  }
}
