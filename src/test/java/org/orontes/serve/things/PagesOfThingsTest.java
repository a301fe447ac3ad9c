package org.orontes.serve.things;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.withServer;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.orontes.query.Things;
import org.orontes.serve.Served;
import org.orontes.testing.RealGraph;

/** What stands on the pages of things. */
class PagesOfThingsTest {

  private static final Served.Site SITE = Served.real();
  private static final Pattern LINK = Pattern.compile("href=\"(/(?:id|code)/[^\"#?]*)");
  private static final Pattern VISIBLE_IRI = Pattern.compile(">[^<]*https://w3id\\.org/[^<]*<");
  private static final List<String> KINDS =
      List.of("actor", "place", "event", "situation", "report", "coverage");

  private static String page(String path) throws Exception {
    HttpResponse<String> page = SITE.get(path, "Accept", "text/html");
    assertEquals(200, page.statusCode(), path);
    return page.body();
  }

  @Test
  void every_thing_has_a_page_in_words_and_what_it_links_to_is_there() throws Exception {
    SortedSet<String> paths = new TreeSet<>();
    for (String kind : KINDS) {
      Things.ids(RealGraph.dataset(), kind).forEach(id -> paths.add("/id/" + kind + "/" + id));
    }
    assertTrue(paths.size() > 700, "things: " + paths.size());
    SortedSet<String> linked = new TreeSet<>();
    for (String path : paths) {
      String page = page(path);
      // The one address in sight is that to cite.
      Matcher iris = VISIBLE_IRI.matcher(page);
      int seen = 0;
      while (iris.find()) {
        seen++;
      }
      assertEquals(1, seen, path);
      assertFalse(page.contains("style=\"") || page.contains("<script>"), path);
      Matcher links = LINK.matcher(page);
      while (links.find()) {
        linked.add(links.group(1));
      }
    }
    linked.removeAll(paths);
    assertTrue(linked.size() > 2000, "linked: " + linked.size());
    List<String> sample = new ArrayList<>(linked);
    for (int i = 0; i < sample.size(); i += 7) {
      page(sample.get(i));
    }
  }

  @Test
  void both_answers_to_who_struck_the_bridge_stand_there_with_their_speakers() throws Exception {
    String page = page("/id/event/rastan-bridge-strike-2024-12-05");
    String by = page.substring(page.indexOf("/code/key/by\""), page.indexOf("id=\"claims\""));
    assertTrue(by.contains("disputed"));
    for (String part :
        new String[] {
          "<a href=\"/id/actor/russia\">Russia</a>",
          "9 independent origins",
          "Syrian Armed Forces (until December 2024)</a></b>",
          "4 independent origins",
          "Syrian officials",
          "Government of Syria (until December 2024)",
          "Israel National News"
        }) {
      assertTrue(by.contains(part), part);
    }
    String dispute = page("/id/dispute/rastan-bridge-strike-2024-12-05.outcome");
    for (String position : new String[] {"destroyed", "passable", "damaged"}) {
      assertTrue(dispute.contains("<b><a href=\"/code/outcome/" + position + "\">"), position);
    }
  }

  @Test
  void a_time_is_told_no_more_exactly_than_it_is_known() throws Exception {
    String page = page("/id/event/rastan-bridge-strike-2024-12-05");
    assertTrue(page.contains("on 5 or 6 December 2024 (evening, night or morning)."));
    String homs = page("/id/place/homs");
    assertTrue(homs.contains("first attested on 31 December 2015; ended on 7 or 8 December 2024"));
    assertTrue(homs.contains("class=\"certain\""));
  }

  @Test
  void an_area_is_not_drawn_as_a_point() throws Exception {
    String area = page("/id/place/homs-governorate");
    assertTrue(area.contains("Homs Governorate is an area"));
    assertTrue(area.contains("&#34;coarse&#34;:true"), "for the script");
    assertFalse(area.contains("34.560975"), "the middle of a governorate is nowhere in particular");
    String bridge = page("/id/place/rastan-bridge");
    assertTrue(bridge.contains("34.9300° N, 36.7300° E"));
    assertTrue(bridge.contains("&#34;coarse&#34;:false"));
  }

  @Test
  void arabic_stands_in_its_own_language_and_direction() throws Exception {
    assertTrue(
        page("/id/place/homs").contains("<p class=\"arabic\" lang=\"ar\" dir=\"rtl\">حمص</p>"));
    assertTrue(page("/id/actor/government-forces").contains("<bdi lang=\"ar\" dir=\"rtl\">"));
  }

  @Test
  void a_report_shows_its_claims_by_passage_and_a_claim_those_against_it() throws Exception {
    String report = page("/id/report/homs-advance-2024-12-06");
    assertTrue(report.contains("mahalsa.co.uk"));
    assertTrue(report.indexOf(">P4<") < report.indexOf(">P17<"), "in order");
    assertTrue(report.contains("including the destruction of a key bridge overnight"));
    String claim = page("/id/claim/homs-advance-2024-12-06.c23");
    assertTrue(claim.contains("Claims that cannot hold beside it"));
    assertTrue(claim.contains("<blockquote>"));
    assertTrue(claim.contains("/id/claim/sy24-bridge-2025.c10"));
  }

  @Test
  void a_long_list_is_cut_and_the_whole_is_a_click_away() throws Exception {
    String page = page("/id/actor/government-forces");
    assertTrue(page.contains("/id/actor/government-forces?all=timeline#timeline"));
    assertTrue(page("/id/actor/government-forces?all=timeline").length() > page.length());
  }

  @Test
  void what_was_replaced_is_308_and_what_others_write_is_never_markup() throws Exception {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        data,
        () ->
            RDFParser.fromString(
                    """
                    PREFIX oro: <https://w3id.org/orontes/ontology#>
                    PREFIX place: <https://w3id.org/orontes/id/place/>
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    GRAPH <https://w3id.org/orontes/graph/places/x> {
                      place:old a oro:Retired ; dcterms:isReplacedBy place:new .
                      place:new a oro:Place ; rdfs:label "<b>New</b>"@en ;
                        oro:note "\\"><script>alert(1)</script>"@en ;
                        skos:exactMatch <javascript:alert(1)>, <http://example.org/x> .
                    }
                    """,
                    org.apache.jena.riot.Lang.TRIG)
                .parse(data));
    withServer(
        data,
        OPTIONS,
        site -> {
          HttpResponse<String> old = site.get("/id/place/old", "Accept", "text/html");
          assertEquals(308, old.statusCode());
          assertEquals("/id/place/new", header(old, "Location"));
          assertEquals("/id/place/new.nt", header(site.get("/id/place/old.nt"), "Location"));
          String page = site.get("/id/place/new", "Accept", "text/html").body();
          assertTrue(page.contains("&lt;b&gt;New&lt;/b&gt;"));
          assertFalse(page.contains("<script>alert") || page.contains("<b>New"));
          assertFalse(page.contains("href=\"javascript:"));
          assertTrue(page.contains("<a href=\"http://example.org/x\" rel=\"noopener nofollow\">"));
        });
  }
}
