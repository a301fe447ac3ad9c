package org.orontes.serve.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;

import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;
import org.orontes.serve.web.Edition;
import org.orontes.testing.RealGraph;
import org.orontes.testing.SmallWar;

/** The page of links, and what the pages of things say of theirs. */
class LinksPageTest {

  private static String html(String path) throws Exception {
    HttpResponse<String> answer = Served.real().get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static long count(String pattern) {
    return Txn.calculateRead(
        RealGraph.dataset(),
        () -> {
          try (QueryExecution execution =
              QueryExecutionFactory.create(
                  "PREFIX oro: <https://w3id.org/orontes/ontology#>"
                      + " PREFIX dcterms: <http://purl.org/dc/terms/>"
                      + " SELECT (COUNT(DISTINCT ?thing) AS ?n) {"
                      + " { ?thing a oro:Actor } UNION { ?thing a oro:Place }"
                      + " UNION { ?thing a oro:Event } ?thing dcterms:identifier ?slug . "
                      + pattern
                      + "}",
                  RealGraph.dataset().getUnionModel())) {
            return execution.execSelect().next().getLiteral("n").getLong();
          }
        });
  }

  @Test
  void it_says_how_many_things_are_linked() throws Exception {
    String lead =
        count("?thing oro:wikidataId ?id")
            + " of "
            + count("")
            + " actors, places and events are linked";
    assertTrue(html("/links").contains(lead), lead);
  }

  @Test
  void it_names_what_is_linked_twice_what_is_to_be_checked_and_what_is_not_linked()
      throws Exception {
    String page = html("/links");
    String twice = page.substring(page.indexOf("id=\"twice\""), page.indexOf("id=\"doubts\""));
    assertTrue(twice.contains("href=\"/id/place/russia-country\""), twice);
    String doubts = page.substring(page.indexOf("id=\"doubts\""), page.indexOf("id=\"missing\""));
    assertTrue(doubts.contains("href=\"/id/actor/bashar-al-assad\""), doubts);
    assertTrue(doubts.contains("test data of a reconciliation tool"), doubts);
    String missing = page.substring(page.indexOf("id=\"missing\""));
    assertTrue(missing.contains("href=\"/id/actor/hts\""));
    assertFalse(missing.contains("href=\"/id/place/homs\""));
  }

  @Test
  void the_page_of_a_thing_says_what_each_link_rests_on() throws Exception {
    String page = html("/id/place/homs");
    assertTrue(page.contains("href=\"https://www.wikidata.org/wiki/Q131301\""));
    assertTrue(page.contains("the same, two sources agree"));
    assertTrue(page.contains("href=\"/id/place/homs.link.wikidata.Q131301\""));
    String link = html("/id/place/homs.link.wikidata.Q131301");
    assertTrue(link.contains("Wikidata Q131301: Homs"), link);
    assertTrue(link.contains("WOF 421168647"), link);
  }

  @Test
  void what_was_refused_is_shown_as_refused_and_what_is_undecided_not_at_all() throws Exception {
    Served.withServer(
        new Edition(
            "small", SmallWar.generation().graph(), RealGraph.questions(), Map.of(), () -> {}),
        OPTIONS,
        site -> {
          String city = site.get("/id/place/city", "Accept", "text/html").body();
          assertTrue(city.contains("Not Wikidata"), city);
          assertTrue(city.contains("The item is a paper."), city);
          assertFalse(city.contains("Q9"), city);
          String page = site.get("/links", "Accept", "text/html").body();
          assertFalse(page.contains("Q9"), page);
        });
  }

  @Test
  void data_without_links_have_a_page_too() throws Exception {
    Served.withServer(
        Served.store(4),
        OPTIONS,
        site -> {
          String page = site.get("/links", "Accept", "text/html").body();
          assertTrue(page.contains("0 of 0 actors, places and events"), page);
        });
  }
}
