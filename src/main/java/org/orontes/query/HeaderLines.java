package org.orontes.query;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;
import org.orontes.read.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The header of a query file: the lines at its head that begin with {@code #+}, which together are
 * YAML. It keeps for every value the line and column of the file.
 */
final class HeaderLines {

  private static final String SIGN = "#+";
  private static final int INDENT = 3;

  private final String file;
  private final Problems problems;

  HeaderLines(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The header as a mapping; empty, with a problem added, when there is none. */
  Optional<MappingNode> read(String text) {
    String yaml =
        text.lines()
            .takeWhile(line -> line.startsWith(SIGN))
            .map(line -> line.substring(Math.min(line.length(), INDENT)))
            .collect(Collectors.joining("\n"));
    try {
      Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      error(
          new Mark(file, 1, 1),
          "has no header",
          "begin with '#+ summary: …', see queries/README.md");
    } catch (MarkedYamlEngineException e) {
      Mark mark =
          e.getProblemMark()
              .map(at -> new Mark(file, at.getLine() + 1, at.getColumn() + 1 + INDENT))
              .orElse(new Mark(file, 1, 1));
      error(mark, "the header is not YAML: " + e.getProblem(), null);
    }
    return Optional.empty();
  }

  /** Where a part of the header stands in the file. */
  Mark mark(Node node) {
    return node.getStartMark()
        .map(at -> new Mark(file, at.getLine() + 1, at.getColumn() + 1 + INDENT))
        .orElse(new Mark(file, 1, 1));
  }

  void error(Mark mark, String message, @Nullable String hint) {
    problems.error("bad-query-header", mark, message, hint);
  }
}
