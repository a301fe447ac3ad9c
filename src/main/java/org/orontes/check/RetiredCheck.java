package org.orontes.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.orontes.model.Claim;
import org.orontes.model.Coverage;
import org.orontes.model.Kind;
import org.orontes.model.Mark;
import org.orontes.model.Records;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Report;
import org.orontes.model.Retired;
import org.orontes.model.Thing;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;

/**
 * Rules for ids that are no longer in use: nothing has them, what replaces them is there, and no
 * way from successor to successor comes back to where it began.
 */
final class RetiredCheck {

  private final Register register;
  private final Records records;
  private final Problems problems;

  /** By kind and id: it is asked for each claim of each report. */
  private final Map<String, Retired> entries = new HashMap<>();

  RetiredCheck(Register register, Problems problems) {
    this.register = register;
    this.records = register.records();
    this.problems = problems;
    records
        .retired()
        .forEach(entry -> entries.putIfAbsent(key(entry.kind(), entry.id().id()), entry));
  }

  /**
   * What can be said without the reports.
   *
   * @param whole whether all of it could be read; else a successor may only be misread
   */
  void register(boolean whole) {
    for (Retired entry : records.retired()) {
      Retired before = entries.getOrDefault(key(entry.kind(), entry.id().id()), entry);
      if (!before.equals(entry)) {
        problems.error(
            "duplicate-id",
            entry.mark(),
            "'" + entry.id().id() + "' is retired already: " + before.mark(),
            "an id is retired once");
      }
      holder(entry.kind(), entry.id().id()).ifPresent(mark -> inUse(entry, mark));
      if (circular(entry)) {
        problems.error(
            "circular",
            entry.id().mark(),
            "'" + entry.id().id() + "' is replaced, step by step, by itself",
            "follow 'replaced-by' and end it at an id that is in use, or withdraw it");
      } else if (whole && entry.kind() != Kind.REPORT && entry.kind() != Kind.CLAIM) {
        successor(entry, inUse(entry.kind(), successorId(entry)), ids(entry.kind()));
      }
    }
  }

  /** A report, and the claims in it, must not have an id that was retired. */
  void report(Report report) {
    retired(Kind.REPORT, report.id()).ifPresent(entry -> inUse(entry, report.mark()));
    for (Claim claim : report.claims()) {
      retired(Kind.CLAIM, report.id() + "#" + claim.id().id())
          .ifPresent(entry -> inUse(entry, claim.id().mark()));
    }
  }

  private Optional<Retired> retired(Kind kind, String id) {
    return Optional.ofNullable(entries.get(key(kind, id)));
  }

  private static String key(Kind kind, String id) {
    return kind.path() + " " + id;
  }

  /** The successors of reports and claims, when all reports are known. */
  void reports(Set<String> reports, Function<String, Set<String>> claimIds) {
    for (Retired entry : records.retired()) {
      String id = successorId(entry);
      if (entry.kind() == Kind.REPORT) {
        successor(entry, reports.contains(id), reports);
      } else if (entry.kind() == Kind.CLAIM && !id.isEmpty()) {
        String report = id.substring(0, id.indexOf('#'));
        Set<String> claims = reports.contains(report) ? claimIds.apply(report) : Set.of();
        successor(entry, claims.contains(id.substring(id.indexOf('#') + 1)), claims);
      }
    }
  }

  private void successor(Retired entry, boolean there, Collection<String> known) {
    Ref successor = entry.replacedBy();
    if (successor == null || there || next(entry).isPresent()) {
      return;
    }
    problems.error(
        "unknown-" + entry.kind().path(),
        successor.mark(),
        "there is no " + entry.kind().path() + " '" + successor.id() + "'",
        Suggest.orElse(
            successor.id(), known, "name an id that is in use, or write withdrawn: true"));
  }

  private void inUse(Retired entry, Mark holder) {
    problems.error(
        "retired-in-use",
        holder,
        entry.fate() + " and is the id of this " + entry.kind().path(),
        "give it an id that was never used; the old one stands at " + entry.mark());
  }

  private boolean circular(Retired entry) {
    Set<Retired> seen = new HashSet<>();
    Optional<Retired> step = Optional.of(entry);
    while (step.isPresent() && seen.add(step.get())) {
      step = next(step.get());
    }
    return step.isPresent();
  }

  /** The entry of a successor that was itself retired later; an id in use ends the way. */
  private Optional<Retired> next(Retired entry) {
    String id = successorId(entry);
    if (id.isEmpty() || inUse(entry.kind(), id)) {
      return Optional.empty();
    }
    Optional<Retired> same = retired(entry.kind(), id);
    return same.isPresent() || !entry.kind().isThing() ? same : records.retiredThing(id);
  }

  /** Where the thing or record of a kind stands that has an id now. */
  private Optional<Mark> holder(Kind kind, String id) {
    if (kind == Kind.COVERAGE) {
      return records.coverage().stream()
          .filter(record -> record.id().equals(id))
          .map(Coverage::mark)
          .findFirst();
    }
    return register.thing(id).filter(thing -> thing.kind() == kind).map(Thing::mark);
  }

  /** What was entered as an event may now be a situation: of a successor the kind is not asked. */
  private boolean inUse(Kind kind, String id) {
    return kind.isThing() ? register.thing(id).isPresent() : holder(kind, id).isPresent();
  }

  private Collection<String> ids(Kind kind) {
    return kind == Kind.COVERAGE
        ? records.coverage().stream().map(Coverage::id).toList()
        : register.ids();
  }

  private static String successorId(Retired entry) {
    return Objects.requireNonNullElse(entry.replacedBy(), new Ref("", entry.mark())).id();
  }
}
