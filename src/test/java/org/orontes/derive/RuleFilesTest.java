package org.orontes.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.read.Problem;
import org.orontes.read.Problems;

/** What is told about files that are no rules. */
class RuleFilesTest {

  private static final String COMMENT = "# Derives: what.\n";

  @TempDir Path home;
  private Path rules;
  private final Problems problems = new Problems();

  @BeforeEach
  void folder() throws IOException {
    rules = Files.createDirectories(home.resolve("ontology/rules"));
  }

  @Test
  void rules_come_in_the_order_of_their_numbers_and_name_their_graph() throws IOException {
    write("10-second.rq", COMMENT + "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
    write("02-first-one.rq", COMMENT + "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
    List<Rule> all = read().all();
    assertEquals(List.of("first-one", "second"), all.stream().map(Rule::name).toList());
    assertEquals("https://w3id.org/orontes/graph/derived/first-one", all.get(0).graph());
    assertEquals(" Derives: what.", all.get(0).comment());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void a_mistake_in_the_syntax_is_told_with_its_line_and_column() throws IOException {
    write("01-a.rq", COMMENT + "CONSTRUCT { ?s ?p ?o }\nWHERE { ?s ?p }");
    assertTrue(read().all().isEmpty());
    Problem problem = problems.sorted().get(0);
    assertEquals("ontology/rules/01-a.rq:3:15", problem.mark().toString());
    assertEquals("bad-rule", problem.code());
  }

  @Test
  void a_rule_must_be_a_construct_with_a_name_and_a_comment_and_without_blank_nodes()
      throws IOException {
    write("01-select.rq", COMMENT + "SELECT * WHERE { ?s ?p ?o }");
    write("02-blank.rq", COMMENT + "CONSTRUCT { ?s ?p [] } WHERE { ?s ?p ?o }");
    write("03-silent.rq", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
    write("nameless.rq", COMMENT + "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
    read();
    assertEquals(
        List.of("01-select.rq", "02-blank.rq", "03-silent.rq", "nameless.rq"),
        problems.sorted().stream()
            .map(problem -> Path.of(problem.mark().file()).getFileName().toString())
            .toList());
  }

  @Test
  void two_rules_share_neither_name_nor_number() throws IOException {
    write("01-a.rq", COMMENT + "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
    write("01-b.rq", COMMENT + "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
    write("02-a.rq", COMMENT + "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }");
    read();
    assertEquals(2, problems.errors());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(rules.resolve(name), text);
  }

  private Rules read() throws IOException {
    return Rules.read(home.resolve("ontology"), problems);
  }
}
