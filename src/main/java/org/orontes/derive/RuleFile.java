package org.orontes.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;
import org.orontes.read.Problems;

/** Reads one file of a rule and says what is wrong with it. */
final class RuleFile {

  private static final Pattern NAME = Pattern.compile("([0-9]{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\\.rq");

  private final Path path;
  private final String file;
  private final Problems problems;

  /**
   * @param path where it is
   * @param file how it is named in problems, relative to the home folder
   */
  RuleFile(Path path, String file, Problems problems) {
    this.path = path;
    this.file = file;
    this.problems = problems;
  }

  /** The rule; empty, with at least one problem added, when the file is not one. */
  Optional<Rule> read() throws IOException {
    Matcher name = NAME.matcher(path.getFileName().toString());
    if (!name.matches()) {
      error(1, 1, "is not named as a rule", "name it like 05-contradicting-things.rq");
      return Optional.empty();
    }
    String text = Files.readString(path);
    String comment =
        text.lines()
            .takeWhile(line -> line.startsWith("#"))
            .map(line -> line.substring(1))
            .collect(Collectors.joining("\n"));
    if (comment.isBlank()) {
      error(
          1,
          1,
          "has no comment at its head",
          "say what it derives, why, from what, and an example");
    }
    return parse(text)
        .map(
            query ->
                new Rule(Integer.parseInt(name.group(1)), name.group(2), file, comment, query));
  }

  private Optional<Query> parse(String text) {
    Query query;
    try {
      query = QueryFactory.create(text);
    } catch (QueryParseException e) {
      SparqlMistake mistake = SparqlMistake.of(e);
      error(mistake.line(), mistake.column(), mistake.message(), null);
      return Optional.empty();
    }
    if (!query.isConstructType() || query.isConstructQuad()) {
      error(1, 1, "is not a CONSTRUCT of triples", "the graph of a rule follows from its name");
      return Optional.empty();
    }
    if (query.getConstructTemplate().getTriples().stream().anyMatch(RuleFile::makesBlankNode)) {
      error(1, 1, "makes blank nodes", "give each node an IRI: published data has no blank nodes");
      return Optional.empty();
    }
    return Optional.of(query);
  }

  private static boolean makesBlankNode(Triple triple) {
    return triple.getSubject().isBlank() || triple.getObject().isBlank();
  }

  private void error(int line, int column, String message, @Nullable String hint) {
    problems.error("bad-rule", new Mark(file, line, column), message, hint);
  }
}
