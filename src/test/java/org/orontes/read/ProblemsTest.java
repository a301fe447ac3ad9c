package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.model.Mark;

class ProblemsTest {

  private final Problems problems = new Problems();

  @Test
  void a_problem_is_one_line_that_editors_open() {
    problems.error("unknown-place", new Mark("data/reports/x.yaml", 12, 9), "message", "hint");
    assertEquals(
        "data/reports/x.yaml:12:9: error[unknown-place] message, hint",
        problems.sorted().get(0).toString());
  }

  @Test
  void problems_come_in_the_order_of_files_lines_and_columns() {
    problems.error("b", new Mark("b.yaml", 1, 1), "m", null);
    problems.error("a", new Mark("a.yaml", 10, 1), "m", null);
    problems.warning("a", new Mark("a.yaml", 9, 5), "m", null);
    problems.error("a", new Mark("a.yaml", 9, 4), "m", null);
    assertEquals(
        List.of("a.yaml:9:4", "a.yaml:9:5", "a.yaml:10:1", "b.yaml:1:1"),
        problems.sorted().stream().map(problem -> problem.mark().toString()).toList());
  }

  @Test
  void the_same_problem_is_said_once() {
    problems.error("a", new Mark("a.yaml", 1, 1), "m", "h");
    problems.error("a", new Mark("a.yaml", 1, 1), "m", "h");
    assertEquals(1, problems.errors());
  }

  @Test
  void one_mistake_all_over_a_file_is_counted_and_not_shown_each_time() {
    for (int line = 1; line <= 500; line++) {
      problems.error("a", new Mark("a.yaml", line, 1), "m", null);
    }
    assertEquals(500, problems.errors());
    assertEquals(Problems.SHOWN + 1, problems.sorted().size());
    assertEquals(
        "a.yaml:13:1: error[a] 488 more of this kind from here on, mend the first ones and check"
            + " again",
        problems.sorted().get(Problems.SHOWN).toString());
  }

  @Test
  void warnings_are_no_errors() {
    problems.warning("a", new Mark("a.yaml", 1, 1), "m", null);
    assertFalse(problems.hasErrors());
  }
}
