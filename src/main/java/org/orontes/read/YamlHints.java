package org.orontes.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what the YAML parser stumbled over in words for people who do not know YAML's grammar. */
final class YamlHints {

  private static final String QUOTE = "put the text in quotes";

  /** An unquoted value in a line of its own that a comment cuts off. */
  private static final Pattern CUT_OFF = Pattern.compile("[:,]\\s+[^\\s\"'#{\\[][^\"'#]*\\s#");

  private final Lines lines;
  private final Problems problems;

  YamlHints(Lines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  void report(YamlEngineException broken) {
    if (!(broken instanceof MarkedYamlEngineException marked)) {
      problems.error(
          "bad-yaml",
          lines.mark(java.util.Optional.empty()),
          "the file is not YAML: " + broken.getMessage(),
          "compare it with another file of the folder");
      return;
    }
    Mark at = lines.mark(marked.getProblemMark());
    Mark context = lines.mark(marked.getContextMark().or(marked::getProblemMark));
    String problem = String.valueOf(marked.getProblem());
    String about = String.valueOf(marked.getContext());
    if (!syntax(problem, about, at, context)) {
      structure(problem, about, at, context);
    }
  }

  /** What goes wrong within a line. */
  private boolean syntax(String problem, String about, Mark at, Mark context) {
    if (problem.contains("TAB")) {
      error("tab", at, "a tab stands where spaces are needed", "indent with spaces, two a step");
    } else if (problem.contains("mapping values are not allowed")) {
      error("unquoted-text", at, "': ' stands in text without quotes", QUOTE);
    } else if (problem.contains("that cannot start any token")) {
      error("unquoted-text", at, "a value cannot begin with this character", QUOTE);
    } else if (problem.contains("unexpected end of stream") && about.contains("quoted")) {
      error(
          "bad-yaml",
          context,
          "the quote that opens here is never closed",
          "close it; a quote within the text is written \\\" between double quotes");
    } else if (about.contains("double-quoted")) {
      error(
          "bad-yaml",
          at,
          "this is no escape between double quotes",
          "write \\\\ for a backslash, or use single quotes");
    } else if (problem.contains("could not find expected ':'")) {
      error("bad-yaml", context, "a key without ':' behind it", "write `key: value`");
    } else {
      return false;
    }
    return true;
  }

  /** What goes wrong between lines and brackets. */
  private void structure(String problem, String about, Mark at, Mark context) {
    Mark cut = cutOff(context, at);
    if (about.contains("flow") && cut != null) {
      error("unquoted-text", cut, "this '#' begins a comment and cuts off what follows", QUOTE);
    } else if (about.contains("flow")) {
      boolean list = about.contains("sequence");
      error(
          "bad-yaml",
          at,
          "a ',' or '" + (list ? "]" : "}") + "' is missing before this place",
          "the "
              + (list ? "'['" : "'{'")
              + " stands in line "
              + context.line()
              + unpaired(context, at)
              + "; text with quotes or commas in it stands in quotes");
    } else if (about.contains("block")) {
      error(
          "bad-yaml",
          at,
          "this does not fit what stands above it",
          "what belongs together begins in one column, here column "
              + context.column()
              + unpaired(context, at)
              + "; text that begins with a quote ends with it");
    } else {
      error("bad-yaml", at, "this is not YAML: " + problem, QUOTE + ", or look at the line above");
    }
  }

  /** A line whose quotes do not pair: the text that opens there perhaps runs on too far. */
  private String unpaired(Mark from, Mark to) {
    for (int line = from.line(); line < to.line(); line++) {
      long quotes =
          lines.line(line).replace("\\\"", "").chars().filter(point -> point == '"').count();
      if (quotes % 2 == 1) {
        return "; perhaps a quote is not closed in line " + line;
      }
    }
    return "";
  }

  private @Nullable Mark cutOff(Mark from, Mark to) {
    for (int line = from.line(); line <= to.line(); line++) {
      String text = lines.line(line);
      Matcher matcher = CUT_OFF.matcher(text);
      if (matcher.find()) {
        return new Mark(to.file(), line, text.codePointCount(0, matcher.end()));
      }
    }
    return null;
  }

  private void error(String code, Mark mark, String message, String hint) {
    problems.error(code, mark, message, hint);
  }
}
