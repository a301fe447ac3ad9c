package org.orontes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orontes.read.Problems;

/** What {@code queries/README.md} says of the saved queries is what their headers say. */
class QuestionsTest {

  /** Set to {@code write} to write the page anew: {@code -Dorontes.readme=write}. */
  private static final String MODE = "orontes.readme";

  private static final Path PAGE = Path.of("queries/README.md");
  private static final String LIST = "## All saved queries\n";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9]+) \\| (.*?) \\| (.*?) ?\\|$");

  private static SavedQueries queries;
  private static String page;

  @BeforeAll
  static void read() throws IOException {
    queries = SavedQueries.read(Path.of("queries"), new Problems());
    page = Files.readString(PAGE);
    if ("write".equals(System.getProperty(MODE))) {
      page = made();
      Files.writeString(PAGE, page);
    }
  }

  @Test
  void the_page_is_the_one_made_from_the_headers() {
    assertEquals(made(), page, "write it anew: mvn test -Dtest=QuestionsTest -D" + MODE + "=write");
  }

  @Test
  void every_question_has_a_query_or_a_reason_why_it_has_none() {
    Matcher row = ROW.matcher(page);
    Set<Integer> numbers = new TreeSet<>();
    while (row.find()) {
      assertTrue(numbers.add(Integer.valueOf(row.group(1))), row.group());
      assertFalse(row.group(3).isBlank(), row.group());
    }
    assertTrue(numbers.size() > 50, "the table was found: " + numbers);
    for (SavedQuery query : queries.all()) {
      assertTrue(numbers.containsAll(query.questions()), query.path() + " names no question");
    }
  }

  /** The page with its table and its list as they should be. */
  private static String made() {
    SortedMap<Integer, List<String>> links = new TreeMap<>();
    for (SavedQuery query : queries.all()) {
      for (int question : query.questions()) {
        links.computeIfAbsent(question, number -> new ArrayList<>()).add(link(query));
      }
    }
    String table =
        ROW.matcher(page)
            .replaceAll(
                row -> {
                  List<String> found = links.get(Integer.valueOf(row.group(1)));
                  String last = found == null ? reason(row.group(3)) : String.join(", ", found);
                  return Matcher.quoteReplacement(
                      "| " + row.group(1) + " | " + row.group(2) + " | " + last + " |");
                });
    return table.substring(0, table.indexOf(LIST) + LIST.length()) + list();
  }

  /** A reason stays, a link that no header names does not. */
  private static String reason(String column) {
    return column.contains("](") ? "" : column;
  }

  private static String list() {
    StringBuilder list = new StringBuilder();
    queries
        .themes()
        .forEach(
            (theme, all) -> {
              list.append("\n**").append(theme).append("**\n\n");
              all.forEach(
                  query ->
                      list.append("- ")
                          .append(link(query))
                          .append(' ')
                          .append(query.summary())
                          .append('\n'));
            });
    return list.toString();
  }

  private static String link(SavedQuery query) {
    return "[`" + query.slug() + "`](" + query.theme() + "/" + query.slug() + ".rq)";
  }
}
