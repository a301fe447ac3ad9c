package org.orontes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orontes.model.Claim;
import org.orontes.model.Entry;
import org.orontes.model.Fact;
import org.orontes.model.Kind;
import org.orontes.model.Mark;
import org.orontes.model.Records;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Report;
import org.orontes.model.Thing;
import org.orontes.model.Value;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;
import org.orontes.vocabulary.Vocabulary;

/**
 * All rules across files. The registers are checked at once, then each report as it is read; what
 * needs all reports is checked at the end. Of a report nothing is kept but where it stands.
 *
 * <pre>{@code
 * Checks checks = new Checks(vocabulary, register, problems);
 * checks.register(true);
 * folder.reports(checks::report, problems);
 * checks.finish(folder::claimIds, true);
 * }</pre>
 */
public final class Checks {

  private final Vocabulary vocabulary;
  private final Register register;
  private final Problems problems;
  private final Containment containment;
  private final References references;
  private final ReportCheck reports;
  private final RetiredCheck retired;
  private final Judge judge;
  private final Support support;
  private final Differences differences;
  private final Map<String, Mark> seen = new TreeMap<>();
  private final List<Ref> toOtherReports = new ArrayList<>();

  public Checks(Vocabulary vocabulary, Register register, Problems problems) {
    this.vocabulary = vocabulary;
    this.register = register;
    this.problems = problems;
    this.containment = new Containment(register);
    this.references = new References(vocabulary, register, problems);
    this.reports = new ReportCheck(references, problems);
    this.retired = new RetiredCheck(register, problems);
    this.judge = new Judge(vocabulary, containment);
    this.support = new Support(containment);
    this.differences = new Differences(problems);
  }

  /**
   * The rules for actors, places, events and situations.
   *
   * @param whole whether all of it could be read; else what seems to be missing may only be misread
   */
  public void register(boolean whole) {
    new ThingCheck(vocabulary, register, containment, problems).all(whole);
    new SpanCheck(register, problems).all();
    new PointCheck(register, containment, problems).all();
    new CoverageCheck(register, references, problems).all();
    new LinkCheck(vocabulary, register, references, problems).all();
    retired.register(whole);
  }

  /**
   * The rules for one report.
   *
   * @return the verdicts on the contents of its claims, by claim id and key
   */
  public Map<String, Map<String, Verdict>> report(Report report) {
    Mark first = seen.putIfAbsent(report.id(), report.mark());
    if (first != null) {
      problems.error(
          "duplicate-id",
          report.mark(),
          "the report '" + report.id() + "' is taken: " + first,
          "reports have ids of their own");
    }
    reports.report(report);
    retired.report(report);
    Map<String, Map<String, Verdict>> verdicts = new HashMap<>();
    Set<String> own = ids(report);
    for (Claim claim : report.claims()) {
      Stream.concat(claim.repeats().stream(), claim.contradicts().stream())
          .forEach(ref -> otherClaim(ref, report.id(), own));
      references
          .any(claim.about())
          .ifPresent(about -> verdicts.put(claim.id().id(), claim(claim, about)));
    }
    return verdicts;
  }

  /**
   * What can be said only when all reports are read: whether the claims that others refer to exist,
   * and whether each value of each fact rests on one.
   *
   * @param claimIds the ids of a report's claims, for the few reports that others refer to
   * @param whole whether all of it could be read; else a claim that seems to be missing may only be
   *     misread
   */
  public void finish(Function<String, Set<String>> claimIds, boolean whole) {
    Map<String, Set<String>> known = new HashMap<>();
    for (Ref ref : toOtherReports) {
      int hash = ref.id().indexOf('#');
      String report = ref.id().substring(0, hash);
      Set<String> claims =
          seen.containsKey(report) ? known.computeIfAbsent(report, claimIds) : Set.of();
      if (!claims.contains(ref.id().substring(hash + 1))) {
        unknownClaim(ref, ref.id(), seen.containsKey(report) ? claims : seen.keySet());
      }
    }
    if (whole) {
      retired.reports(seen.keySet(), report -> known.computeIfAbsent(report, claimIds));
      support.report(register, problems);
    }
  }

  private void otherClaim(Ref ref, String report, Set<String> own) {
    if (ref.id().contains("#")) {
      toOtherReports.add(ref);
    } else if (!own.contains(ref.id())) {
      unknownClaim(ref, report + "#" + ref.id(), own);
    }
  }

  private void unknownClaim(Ref ref, String whole, Set<String> known) {
    Records records = register.records();
    String report = whole.substring(0, whole.indexOf('#'));
    if (references.retired(
        records.retired(Kind.CLAIM, whole).or(() -> records.retired(Kind.REPORT, report)), ref)) {
      return;
    }
    problems.error(
        "unknown-claim",
        ref.mark(),
        "there is no claim '" + ref.id() + "'",
        Suggest.orElse(
            ref.id(), known, "write c12 for this report's, report-id#c12 for another's"));
  }

  private Map<String, Verdict> claim(Claim claim, Thing about) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    for (Entry content : claim.says()) {
      if (content.value() instanceof Value.Things things) {
        references.value(vocabulary.key(content.key()).orElseThrow(), things);
      }
      Optional<Verdict> verdict = judge.verdict(claim, content, about);
      verdict.ifPresent(found -> verdicts.put(content.key(), found));
      if (verdict.equals(Optional.of(Verdict.AGREES)) && about instanceof Fact fact) {
        support.agrees(claim, content, fact);
      }
      if (verdict.equals(Optional.of(Verdict.DIFFERS)) && claim.note() == null) {
        differences.withoutNote(content, about);
      }
    }
    return verdicts;
  }

  private static Set<String> ids(Report report) {
    return Set.copyOf(report.claims().stream().map(claim -> claim.id().id()).distinct().toList());
  }
}
