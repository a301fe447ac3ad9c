package org.orontes.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.orontes.derive.Fixtures.ONTOLOGY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.read.Problems;

/**
 * One test a rule: from {@code rules/<name>/given.trig} and the ontology the rule derives what
 * stands in {@code expected.ttl}, no triple more and none less. The given file holds what earlier
 * rules derive, so that each rule is tested for itself.
 */
class RulesTest {

  private static final Path FOLDER = Path.of("src/test/resources/rules");

  @TestFactory
  Stream<DynamicTest> each_rule_derives_what_is_expected_and_nothing_else() throws IOException {
    Problems problems = new Problems();
    Rules rules = Rules.read(ONTOLOGY, problems);
    assertEquals(List.of(), problems.sorted());
    assertTrue(!rules.all().isEmpty());
    return rules.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> check(rule)));
  }

  private static void check(Rule rule) throws IOException {
    Path given = FOLDER.resolve(rule.name()).resolve("given.trig");
    Path expected = FOLDER.resolve(rule.name()).resolve("expected.ttl");
    if (!Files.exists(given) || !Files.exists(expected)) {
      fail(
          rule.file()
              + " has no test: write "
              + given
              + " (what the rule sees) and "
              + expected
              + " (every triple that it must derive from that)");
    }
    Dataset dataset = Fixtures.dataset(given);
    new RuleRun(rule, dataset).run((ran, triples, took) -> {});
    assertEquals(
        Fixtures.lines(Fixtures.turtle(expected)),
        Fixtures.lines(Fixtures.graph(dataset, rule.graph())));
  }
}
