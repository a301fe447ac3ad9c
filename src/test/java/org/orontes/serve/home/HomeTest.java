package org.orontes.serve.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.json;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orontes.link.names.Days;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Problems;
import org.orontes.serve.Served;
import org.orontes.testing.RealGraph;
import tools.jackson.databind.JsonNode;

/** The home page of the project's own data. */
class HomeTest {

  private static String page() throws Exception {
    return Served.real().get("/", "Accept", "text/html").body();
  }

  @Test
  void the_example_questions_exist_and_have_the_columns_that_are_shown() throws IOException {
    SavedQueries questions = SavedQueries.read(RealGraph.home().resolve("queries"), new Problems());
    for (Example example : Example.ALL) {
      Optional<SavedQuery> question = questions.query(example.slug());
      assertTrue(question.isPresent(), example.slug());
      List<String> columns = question.get().query().getResultVars();
      for (Example.Column column : example.columns()) {
        assertTrue(columns.contains(column.name()), example.slug() + " has no " + column.name());
      }
    }
  }

  @Test
  void each_example_shows_its_first_rows_and_leads_to_the_question() throws Exception {
    String html = page();
    for (Example example : Example.ALL) {
      int at = html.indexOf("href=\"/queries/" + example.slug() + "\"");
      assertTrue(at > 0, example.slug());
      String card = html.substring(at, html.indexOf("</li>", at));
      assertTrue(card.contains("<td>"), example.slug());
      assertTrue(card.split("<tr>", -1).length <= 5, "a heading and three rows");
    }
    assertTrue(html.contains("Military Operations Command (rebel coalition)"));
    assertFalse(html.contains("w3id.org/orontes/id/"), "labels, no IRIs");
  }

  @Test
  void the_counts_are_those_of_the_store() throws Exception {
    JsonNode kinds = json(Served.real().get("/", "Accept", "application/json")).path("kinds");
    for (String type : List.of("Report", "Claim", "Event", "Situation", "Actor", "Place")) {
      String query =
          "PREFIX oro: <https://w3id.org/orontes/ontology#>"
              + " SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a oro:"
              + type
              + " }";
      long counted = json(Served.real().query(query)).at("/results/bindings/0/n/value").asLong();
      assertEquals(counted, kinds.path(type.toLowerCase(java.util.Locale.ROOT) + "s").asLong());
      assertTrue(counted > 0, type);
    }
  }

  @Test
  void version_and_day_are_those_of_the_data_and_stand_in_the_citation() throws Exception {
    String file = Files.readString(RealGraph.home().resolve("data/version.yaml"));
    String version = after(file, "version: \"");
    String issued = after(file, "issued: ");
    JsonNode home = json(Served.real().get("/", "Accept", "application/json"));
    assertEquals(version, home.path("version").asString());
    assertEquals(issued, home.path("issued").asString());
    String citation = home.path("citation").asString();
    assertTrue(citation.startsWith("Orontes contributors (" + issued.substring(0, 4) + ")"));
    assertTrue(citation.contains("Version " + version + " of " + Days.day(issued)));
    assertTrue(citation.contains(home.path("generation").asString()));
    assertTrue(page().contains(citation));
    assertTrue(page().contains("@misc{orontes-" + version + ","));
  }

  private static String after(String file, String key) {
    int begin = file.indexOf("\n" + key) + 1 + key.length();
    return file.substring(begin, file.indexOf('\n', begin)).replace("\"", "");
  }

  @Test
  void the_authors_and_the_title_are_those_of_the_citation_file() throws Exception {
    String cff = Files.readString(RealGraph.home().resolve("CITATION.cff"));
    Citation citation = Citation.of(new Overview("", "", "", Overview.CC_BY, List.of()), "g1");
    String title = after(cff, "title: ");
    String author = after(cff, "authors:\n  - name: ");
    assertEquals(
        author + ". " + title + ". generation g1 [data set]. https://w3id.org/orontes/dataset",
        citation.text());
  }

  @Test
  void days_are_told_in_words_and_never_more_than_is_known() {
    assertEquals("6 December 2024", Days.words("2024-12-06", "2024-12-06", "", "2024-12-06"));
    assertEquals("5–6 December 2024", Days.words("2024-12-05", "", "", "2024-12-06"));
    assertEquals("27 November – 8 December 2024", Days.range("2024-11-27", "2024-12-08"));
    assertEquals("31 December 2011 – 1 January 2012", Days.range("2011-12-31", "2012-01-01"));
    assertEquals(
        "from 30 September 2015", Days.words("2015-09-30", "2015-09-30", "2024-12-06", ""));
    assertEquals("as of 6 December 2024", Days.words("", "2024-12-06", "2024-12-06", ""));
    assertEquals("by 6 December 2024", Days.words("", "2024-12-06", "", ""));
    assertEquals("to 6 December 2024 at least", Days.words("", "", "2024-12-06", ""));
    assertEquals("", Days.words("", "", "", ""));
  }
}
