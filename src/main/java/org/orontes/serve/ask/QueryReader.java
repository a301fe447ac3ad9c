package org.orontes.serve.ask;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;

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

  /** {@code Encountered " <VAR1> "?x ""}: the kind of the token, and the token. */
  private static final Pattern TOKEN =
      Pattern.compile("^Encountered \" (?:\".*?\"|\\S+) \"(.*?) \"\"");

  private QueryReader() {}

  /**
   * @throws Problem 400 with the line, the column and the line itself if it is not SPARQL
   */
  static Query read(String text) {
    return read(text, Map.of());
  }

  /**
   * @param declared prefixes that the query need not declare
   * @throws Problem 400 with the line, the column and the line itself if it is not SPARQL
   */
  static Query read(String text, Map<String, String> declared) {
    try {
      Query query = new Query();
      query.getPrefixMapping().setNsPrefixes(declared);
      return QueryFactory.parse(query, text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_12);
    } catch (QueryParseException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw Problems.tooDeep();
      }
      throw syntax(text, String.valueOf(e.getMessage()), e.getLine(), e.getColumn());
    } catch (JenaException e) {
      throw syntax(text, String.valueOf(e.getMessage()), 0, 0);
    } catch (StackOverflowError e) {
      throw Problems.tooDeep();
    }
  }

  private static Problem syntax(String text, String message, int line, int column) {
    // Jena goes on with every token that it would have taken, often a screenful.
    String first = message.lines().findFirst().orElse("");
    // The message points at what was wrong, the exception at the word before it.
    Matcher position = POSITION.matcher(first);
    boolean inMessage = position.find();
    int atLine = inMessage ? Integer.parseInt(position.group(1)) : line;
    int atColumn = inMessage ? Integer.parseInt(position.group(2)) : column;
    Problem problem = new Problem(400, "query-syntax", "The query cannot be read", detail(first));
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

  /** The parser's own words without the position and without the names of its tokens. */
  private static String detail(String message) {
    String plain = POSITION.matcher(message).replaceAll("").trim();
    if (plain.startsWith("Encountered \"<EOF>\"")) {
      return "The query ends too early";
    }
    Matcher token = TOKEN.matcher(plain);
    return token.find() ? "Not expected here: " + token.group(1) : plain;
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
