package org.orontes.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.orontes.model.Mark;
import org.orontes.read.Problems;

/** The rules of {@code ontology/rules}, in the order in which they are run. */
public final class Rules {

  /** Is told when a rule has been run. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A rule has been run.
     *
     * @param triples how many different triples it derived
     */
    void ran(Rule rule, long triples, Duration took);
  }

  private final List<Rule> rules;

  private Rules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads the files {@code rules/<nn>-<name>.rq} of the folder. Files that are no rules are left
   * out and told as problems, each at its line and column.
   *
   * @throws IOException when the folder or a file cannot be read
   */
  public static Rules read(Path ontologyFolder, Problems problems) throws IOException {
    Path folder = ontologyFolder.resolve("rules");
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(path -> path.toString().endsWith(".rq")).sorted().toList();
    }
    List<Rule> rules = new ArrayList<>();
    for (Path path : files) {
      String file = ontologyFolder.getFileName() + "/rules/" + path.getFileName();
      new RuleFile(path, file, problems).read().ifPresent(rules::add);
    }
    noTwoAlike(rules, problems);
    rules.sort(Comparator.comparingInt(Rule::number).thenComparing(Rule::name));
    return new Rules(rules);
  }

  private static void noTwoAlike(List<Rule> rules, Problems problems) {
    Map<String, Rule> names = new HashMap<>();
    Map<Integer, Rule> numbers = new HashMap<>();
    for (Rule rule : rules) {
      Rule sameName = names.putIfAbsent(rule.name(), rule);
      Rule sameNumber = numbers.putIfAbsent(rule.number(), rule);
      Rule other = sameName == null ? sameNumber : sameName;
      if (other != null) {
        problems.error(
            "bad-rule",
            new Mark(rule.file(), 1, 1),
            "has the same name or number as " + other.file(),
            "the name gives the graph and the number the order");
      }
    }
  }

  /** The rules in their order. */
  public List<Rule> all() {
    return rules;
  }

  /**
   * Derives everything anew: the graphs of all rules are emptied first, so that no rule sees what
   * another derived from older data, then each rule is run over the union of all graphs and its
   * graph written, in one write transaction a rule.
   *
   * <p>The dataset must be transactional and no transaction may be open.
   */
  public void apply(Dataset dataset, Listener listener) {
    Txn.executeWrite(dataset, () -> rules.forEach(rule -> dataset.removeNamedModel(rule.graph())));
    for (Rule rule : rules) {
      new RuleRun(rule, dataset).run(listener);
    }
  }
}
