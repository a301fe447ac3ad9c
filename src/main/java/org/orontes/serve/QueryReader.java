package org.orontes.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;

/**
 * Reads the text of a query. It takes standard SPARQL only: what runs here runs elsewhere, and
 * Jena's own additions, such as calling a function by a computed name, stay closed.
 */
final class QueryReader {

  private static final Pattern UNRESOLVED =
      Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");

  /** Where Jena says the position itself, it does so in these ways. */
  private static final Pattern POSITION =
      Pattern.compile("(?:at line |Line |\\[line: )(\\d+), col(?:umn)?:? (\\d+)\\]?[,.:]?\\s*");

  private QueryReader() {}

  /**
   * @throws Problem 400 with the line, the column and the line itself if it is not SPARQL
   */
  static Query read(String text) {
    try {
      return QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_12);
    } catch (QueryParseException e) {
      throw syntax(text, String.valueOf(e.getMessage()), e.getLine(), e.getColumn());
    } catch (JenaException e) {
      throw syntax(text, String.valueOf(e.getMessage()), -1, -1);
    } catch (StackOverflowError e) {
      throw Problems.tooDeep();
    }
  }

  private static Problem syntax(String text, String message, int line, int column) {
    // Jena goes on with every token that it would have taken, often a screenful.
    String first = message.lines().findFirst().orElse("");
    Matcher position = POSITION.matcher(first);
    int atLine = line;
    int atColumn = column;
    if (position.find() && line < 1) {
      atLine = Integer.parseInt(position.group(1));
      atColumn = Integer.parseInt(position.group(2));
    }
    String detail =
        POSITION.matcher(first).replaceAll("").replaceAll("\" \"(.*?)\" ?\"\"?", "\"$1\"").trim();
    Problem problem =
        new Problem(
            400, "query-syntax", "The query cannot be read", detail.isEmpty() ? first : detail);
    if (atLine >= 1) {
      problem
          .with("line", atLine)
          .with("column", atColumn)
          .with("snippet", snippet(text, atLine, atColumn));
    }
    Matcher unresolved = UNRESOLVED.matcher(first);
    if (unresolved.find()) {
      String prefix = unresolved.group(1);
      problem.with(
          "hint",
          WellKnownPrefixes.declaration(prefix)
              .map(declaration -> "Did you mean " + declaration + "? Put it before the query.")
              .orElse("Declare it before the query: PREFIX " + prefix + ": <…>"));
    }
    return problem;
  }

  /** The line with a caret under the column; a long line is cut around it. */
  private static String snippet(String text, int line, int column) {
    String whole = text.lines().skip(line - 1L).findFirst().orElse("").replace('\t', ' ');
    int at = Math.max(0, Math.min(column - 1, whole.length()));
    int from = Math.max(0, at - 60);
    int to = Math.min(whole.length(), at + 60);
    return whole.substring(from, to) + "\n" + " ".repeat(at - from) + "^";
  }
}
