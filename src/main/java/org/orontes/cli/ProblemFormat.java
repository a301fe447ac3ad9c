package org.orontes.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.orontes.read.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How problems are written: for people and editors, or for programs. */
enum ProblemFormat {
  /** {@code file:line:col: error[code] message, hint}. */
  TEXT {
    @Override
    void print(List<Problem> problems, PrintWriter out) {
      problems.forEach(out::println);
    }
  },
  /** An array of objects with the same parts. */
  JSON {
    @Override
    void print(List<Problem> problems, PrintWriter out) {
      JsonMapper mapper = new JsonMapper();
      ArrayNode array = mapper.createArrayNode();
      for (Problem problem : problems) {
        ObjectNode node = array.addObject();
        node.put("file", problem.mark().file());
        node.put("line", problem.mark().line());
        node.put("column", problem.mark().column());
        node.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        node.put("code", problem.code());
        node.put("message", problem.message());
        node.put("hint", problem.hint());
      }
      out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array));
    }
  };

  abstract void print(List<Problem> problems, PrintWriter out);
}
