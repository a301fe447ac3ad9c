package org.orontes.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.Kind;
import org.orontes.model.Mark;
import org.orontes.model.Media;
import org.orontes.model.Ref;
import org.orontes.model.Report;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;

/** Rules within one report: ids, blocks, quotes, evidence, and who is named. */
final class ReportCheck {

  /** As much of an article as may be quoted in one claim. */
  private static final int QUOTE_WORDS = 25;

  private final References references;
  private final Problems problems;

  ReportCheck(References references, Problems problems) {
    this.references = references;
    this.problems = problems;
  }

  void report(Report report) {
    references.one(Kind.ACTOR, report.publisher());
    if (report.copyAt() != null) {
      references.one(Kind.ACTOR, report.copyAt());
    }
    fileName(report);
    Map<String, Mark> ids = new HashMap<>();
    Set<String> media = new HashSet<>();
    for (Media item : report.media()) {
      unique(ids, item.id());
      media.add(item.id().id());
      media(item);
    }
    for (Claim claim : report.claims()) {
      unique(ids, claim.id());
      claim.speaker().refs().forEach(ref -> references.one(Kind.ACTOR, ref));
      one(claim.via());
      evidence(claim, media);
      quote(claim);
    }
    blocks(report);
  }

  /** The file's name is the address of its graph. */
  private void fileName(Report report) {
    if (!report.mark().file().endsWith("/" + report.id() + ".yaml")) {
      problems.error(
          "file-name",
          report.mark(),
          "the report '" + report.id() + "' stands in a file of another name",
          "name the file " + report.id() + ".yaml");
    }
  }

  private void unique(Map<String, Mark> ids, Ref id) {
    Mark first = ids.putIfAbsent(id.id(), id.mark());
    if (first != null) {
      problems.error(
          "duplicate-id",
          id.mark(),
          "'" + id.id() + "' is taken in this report: " + first,
          "claims and media of a report have ids of their own");
    }
  }

  private void media(Media item) {
    one(item.agency());
    one(item.postedBy());
    one(item.on());
    item.appearsToShow().forEach(references::any);
  }

  private void one(@Nullable Ref actor) {
    if (actor != null) {
      references.one(Kind.ACTOR, actor);
    }
  }

  private void evidence(Claim claim, Set<String> media) {
    for (Ref ref : claim.evidence()) {
      if (!media.contains(ref.id())) {
        problems.error(
            "unknown-media",
            ref.mark(),
            "this report has no picture or video '" + ref.id() + "'",
            Suggest.orElse(ref.id(), media, "add it under 'media'"));
      }
    }
  }

  private void quote(Claim claim) {
    Claim.Quote quote = claim.quote();
    if (quote == null) {
      return;
    }
    int words = quote.text().strip().split("\\s+").length;
    if (words > QUOTE_WORDS) {
      problems.error(
          "long-quote",
          quote.mark(),
          "the quote has " + words + " words, and at most " + QUOTE_WORDS + " may be quoted",
          "keep the words that matter, and say the rest in 'gist'");
    }
  }

  /** Every block of the text has claims, or a reason why not; and none has both. */
  private void blocks(Report report) {
    Set<String> known = new HashSet<>(report.passages());
    Set<String> used = new HashSet<>();
    for (Claim claim : report.claims()) {
      known(known, claim.at(), report);
      used.add(claim.at().id());
    }
    report.media().forEach(item -> known(known, item.at(), report));
    Set<String> silent = new HashSet<>();
    for (Report.Silent block : report.silent()) {
      known(known, block.at(), report);
      silent.add(block.at().id());
      if (used.contains(block.at().id())) {
        problems.error(
            "silent-block-speaks",
            block.at().mark(),
            block.at().id() + " is listed as silent and has claims",
            "take it out of 'silent'");
      }
    }
    if (report.partial()) {
      return;
    }
    for (String block : report.passages()) {
      if (!used.contains(block) && !silent.contains(block)) {
        problems.error(
            "forgotten-block",
            report.mark(),
            block + " has no claim and no reason why not",
            "add its claims, or list it under 'silent' with the reason");
      }
    }
  }

  private void known(Set<String> known, Ref at, Report report) {
    if (!known.contains(at.id())) {
      problems.error(
          "unknown-block",
          at.mark(),
          "this report has no block '" + at.id() + "'",
          Suggest.orElse(
              at.id(),
              known,
              report.passages().isEmpty()
                  ? "list the blocks under 'passages'"
                  : "its blocks are "
                      + report.passages().get(0)
                      + " to "
                      + report.passages().get(report.passages().size() - 1)));
    }
  }
}
