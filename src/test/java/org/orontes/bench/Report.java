package org.orontes.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was measured in turn, as lines of a table, and whether it reaches the bars. */
final class Report {

  private final List<String> lines = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  /** The same work on both sides in the same round. */
  record Round(Load.Run ours, Load.Run stock) {}

  void say(String line) {
    lines.add(line);
  }

  /** How often ours is as fast as stock, as requests a second: the median over the rounds. */
  double rate(List<Round> rounds) {
    return median(rounds.stream().map(r -> r.ours().perSecond() / r.stock().perSecond()).toList());
  }

  /** Our median time as a share of stock's: the median over the rounds. */
  double time(List<Round> rounds) {
    return median(rounds.stream().map(r -> r.ours().medianMs() / r.stock().medianMs()).toList());
  }

  void row(String what, List<Round> rounds) {
    say(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %.2f | %.3f | %.3f | %.3f | %.3f | %.3f |",
            what,
            of(rounds, r -> r.ours().perSecond()),
            of(rounds, r -> r.stock().perSecond()),
            rate(rounds),
            of(rounds, r -> r.ours().medianMs()),
            of(rounds, r -> r.stock().medianMs()),
            time(rounds),
            of(rounds, r -> r.ours().p95Ms()),
            of(rounds, r -> r.stock().p95Ms())));
  }

  void head() {
    say(
        "| work | ours/s | stock/s | ratio | ours p50 ms | stock p50 ms | ratio | ours p95 | stock p95 |");
    say("|---|---|---|---|---|---|---|---|---|");
  }

  void atLeast(String what, double found, double bar) {
    verdict(what, found, found >= bar, "at least " + bar);
  }

  void atMost(String what, double found, double bar) {
    verdict(what, found, found <= bar, "at most " + bar);
  }

  private void verdict(String what, double found, boolean reached, String bar) {
    String line =
        String.format(
            Locale.ROOT, "%s: %.3f (%s): %s", what, found, bar, reached ? "reached" : "MISSED");
    say("");
    say(line);
    if (!reached) {
      missed.add(line);
    }
  }

  List<String> missed() {
    return missed;
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }

  private static double of(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return median(rounds.stream().map(figure::applyAsDouble).toList());
  }

  static double median(List<Double> figures) {
    List<Double> sorted = figures.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
