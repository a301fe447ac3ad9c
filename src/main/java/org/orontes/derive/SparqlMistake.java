package org.orontes.derive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * What the parser found wrong with a query, in one line for people: the parser itself points at the
 * last word that was right, and then lists every token that could have come.
 *
 * @param line from 1; 1 where the parser does not say
 * @param column from 1
 */
public record SparqlMistake(int line, int column, String message) {

  private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d+), column (\\d+)[.:]?");
  private static final Pattern ENCOUNTERED =
      Pattern.compile("Encountered \" (?:\"[^\"]*\"|<\\w+>) \"(.+?) ?\"\" at.*");

  public static SparqlMistake of(QueryParseException mistake) {
    String said = mistake.getMessage() == null ? "cannot be parsed" : mistake.getMessage();
    String first = said.lines().findFirst().orElse(said);
    Matcher place = PLACE.matcher(first);
    boolean placed = place.find();
    int line = placed ? Integer.parseInt(place.group(1)) : Math.max(1, mistake.getLine());
    int column = placed ? Integer.parseInt(place.group(2)) : Math.max(1, mistake.getColumn());
    return new SparqlMistake(line, column, words(first));
  }

  private static String words(String first) {
    Matcher encountered = ENCOUNTERED.matcher(first);
    if (encountered.matches()) {
      return "'" + encountered.group(1) + "' cannot stand here";
    }
    return PLACE.matcher(first).replaceAll("").strip();
  }
}
