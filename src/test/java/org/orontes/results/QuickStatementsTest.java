package org.orontes.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.results.rows.Unfit;

/** Commands of QuickStatements: what its parser reads is written, all else is told before. */
class QuickStatementsTest {

  private static String written(String command) throws Exception {
    String literal = command.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    return Forms.written(
        Form.QS,
        "SELECT ?command { VALUES ?command { \"" + literal.replace("\n", "\\n") + "\" } }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE",
        "LAST\tLen\t\"Capture of Hama\"",
        "LAST\tLar\t\"السيطرة على حماة\"",
        "LAST\tDen\t\"capture\"",
        "LAST\tP361\tQ178810",
        "Q178810\tP585\t+2024-12-05T00:00:00Z/11\tS854\t\"https://example.org/a?b=c\"",
        "LAST\tP585\tsomevalue\tP1319\t+2024-12-05T00:00:00Z/11\tP1326\t+2024-12-06T00:00:00Z/11",
        "LAST\tP276\tQ173545\tS854\t\"a\"\tS1476\ten:\"He said \"no\"\"\t!S854\t\"b\"",
        "LAST\tP625\t@34.7/36.7",
        "LAST\tP1120\t42",
      })
  void what_the_tool_reads_is_written_as_it_is(String command) throws Exception {
    assertEquals(command + "\n", written(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "create",
        "LAST",
        "LAST\tP361",
        "LAST\tLen\tCapture",
        "LAST\tLen\t\"a\"\tS854\t\"b\"",
        "wd:Q1\tP361\tQ178810",
        "LAST\tP361\tthe war",
        "LAST\tP585\t2024-12-05",
        "LAST\tP361\tQ178810\tS854",
        "LAST\tP361\tQ178810\tX854\t\"a\"",
        "LAST\tP361\tQ178810 /* why */",
        "LAST\tLen\t\"a\nb\"",
      })
  void what_it_would_skip_or_misread_is_told_before_the_first_byte(String command) {
    Unfit unfit = assertThrows(Unfit.class, () -> written(command));
    assertTrue(String.valueOf(unfit.getMessage()).contains("row 1"), unfit.getMessage());
  }

  @Test
  void an_answer_without_commands_does_not_fit() {
    Unfit unfit =
        assertThrows(Unfit.class, () -> Forms.written(Form.QS, "SELECT ?x { VALUES ?x { 1 } }"));
    assertTrue(String.valueOf(unfit.getMessage()).contains("command"), unfit.getMessage());
  }
}
