package org.orontes.codebook;

import static org.orontes.codebook.Tally.Worth.AGREEING_CLAIM;
import static org.orontes.codebook.Tally.Worth.CLAIM;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.check.Verdict;
import org.orontes.model.Claim;
import org.orontes.model.Entry;
import org.orontes.model.Quantity;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Report;
import org.orontes.model.Value;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.Vocabulary;

/** Counts what reports and their claims use of the vocabulary. */
final class ClaimTallies {

  private final Vocabulary vocabulary;
  private final Register register;
  private final Tallies tallies;

  ClaimTallies(Vocabulary vocabulary, Register register, Tallies tallies) {
    this.vocabulary = vocabulary;
    this.register = register;
    this.tallies = tallies;
  }

  void add(Report report, Map<String, Map<String, Verdict>> verdicts) {
    for (Report.Silent silent : report.silent()) {
      if (silent.kind() != null) {
        String at = "`" + report.id() + "` " + silent.at().id();
        tallies.code("passage", silent.kind().id(), CLAIM, at);
      }
    }
    for (Claim claim : report.claims()) {
      add(claim, "`" + report.id() + "#" + claim.id().id() + "`", verdicts);
    }
  }

  private void add(Claim claim, String id, Map<String, Map<String, Verdict>> verdicts) {
    String gist = id + ", " + claim.gist();
    tallies.code("stance", claim.stance().id(), CLAIM, gist);
    tallies.code("mode", claim.mode().id(), CLAIM, gist);
    tallies.code("wording", claim.wording().id(), CLAIM, gist);
    for (Entry content : claim.says()) {
      Verdict verdict = verdicts.getOrDefault(claim.id().id(), Map.of()).get(content.key());
      String said = id + ": `" + content.key() + ": " + content.value().written() + "`";
      add(claim, content, verdict, said);
    }
  }

  private void add(Claim claim, Entry content, @Nullable Verdict verdict, String said) {
    Key key = vocabulary.key(content.key()).orElseThrow();
    Tally.Worth worth = verdict == Verdict.AGREES ? AGREEING_CLAIM : CLAIM;
    String about = said + " of `" + claim.about().id() + "`";
    tallies.code("key", key.id(), worth, about);
    if (verdict != null) {
      tallies.code("verdict", verdict.code(), worth, about);
    }
    if (content.value() instanceof Value.Things things && key.takesCode()) {
      for (Ref ref : things.refs()) {
        tallies.code(String.valueOf(key.takes()), ref.id(), worth, said);
      }
    }
    if (content.value() instanceof Quantity quantity) {
      quantity(claim, key, quantity, worth, said);
    }
  }

  private void quantity(Claim claim, Key key, Quantity quantity, Tally.Worth worth, String said) {
    register
        .thing(claim.about().id())
        .flatMap(thing -> vocabulary.use(key.id(), thing.type().id()))
        .map(use -> use.metric())
        .ifPresent(metric -> tallies.code("metric", metric, worth, said));
    String symbol = quantity.written().replaceFirst("^[^\\p{L}%]*", "").strip();
    String unit = vocabulary.unit(symbol).map(found -> found.id()).orElse(key.unit());
    if (unit != null) {
      tallies.code("unit", unit, worth, said);
    }
  }
}
