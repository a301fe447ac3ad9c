package org.orontes.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orontes.model.Claim;
import org.orontes.model.Entry;
import org.orontes.model.Fact;
import org.orontes.model.Mark;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Value;
import org.orontes.read.Problems;

/**
 * Whether each value of each fact rests on a claim. It keeps one mark for each value of a fact and
 * nothing of the claims, so that it does not grow with the reports.
 */
final class Support {

  /** The actor that stands where nobody says who it was; a quality query lists where it does. */
  private static final String UNKNOWN = "unknown";

  private final Containment containment;
  private final Set<String> supported = new HashSet<>();

  Support(Containment containment) {
    this.containment = containment;
  }

  /** Takes note of a content that agrees with its fact. */
  void agrees(Claim claim, Entry content, Fact fact) {
    supported.add(fact.id());
    if (claim.denies()) {
      return;
    }
    if (!(content.value() instanceof Value.Things said)) {
      supported.add(mark(fact, content.key(), ""));
      return;
    }
    fact
        .value(content.key())
        .filter(entry -> entry.value() instanceof Value.Things)
        .map(entry -> ((Value.Things) entry.value()).refs())
        .orElse(List.of())
        .stream()
        .map(Ref::id)
        .filter(held -> said.refs().stream().anyMatch(one -> containment.related(one.id(), held)))
        .forEach(held -> supported.add(mark(fact, content.key(), held)));
  }

  /** A problem for each value that no claim supports. */
  void report(Register register, Problems problems) {
    for (var thing : register.things()) {
      if (thing instanceof Fact fact && fact.happened()) {
        fact.values().forEach(entry -> report(fact, entry, problems));
        if (fact.values().isEmpty() && !supported.contains(fact.id())) {
          problems.error(
              "unsupported-fact",
              fact.mark(),
              "no claim is about '" + fact.id() + "'",
              "a fact rests on at least one claim; add one to a report, or change its standing");
        }
      }
    }
  }

  private void report(Fact fact, Entry entry, Problems problems) {
    if (entry.value() instanceof Value.Things held) {
      held.refs().stream()
          .filter(ref -> !ref.id().equals(UNKNOWN) && !problems.hasErrorAt(ref.mark()))
          .filter(ref -> !supported.contains(mark(fact, entry.key(), ref.id())))
          .forEach(ref -> unsupported(fact, entry, ref.id(), ref.mark(), problems));
    } else if (!supported.contains(mark(fact, entry.key(), ""))) {
      unsupported(fact, entry, entry.value().written(), entry.mark(), problems);
    }
  }

  private static void unsupported(
      Fact fact, Entry entry, String value, Mark mark, Problems problems) {
    problems.error(
        "unsupported-value",
        mark,
        "no claim about '" + fact.id() + "' says that " + entry.key() + " is '" + value + "'",
        "add the claim that says so, change the value, or list '" + entry.key() + "' under 'open'");
  }

  private static String mark(Fact fact, String key, String value) {
    return fact.id() + " " + key + " " + value;
  }
}
