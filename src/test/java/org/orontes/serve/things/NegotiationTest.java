package org.orontes.serve.things;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.kind;
import static org.orontes.serve.Served.type;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.serve.Served;
import org.orontes.vocabulary.Terms;

/** In which form a thing is told, and under which addresses. */
class NegotiationTest {

  private static final String BRIDGE = "/id/place/rastan-bridge";
  private static final Served.Site SITE = Served.real();
  private static final HttpRequest.BodyPublisher NONE = HttpRequest.BodyPublishers.noBody();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | text/turtle | ttl",
        "text/turtle | text/turtle | ttl",
        "text/* | text/turtle | ttl",
        "text/html | text/html | html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html | html",
        "application/ld+json | application/ld+json | jsonld",
        "application/json | application/ld+json | jsonld",
        "application/n-triples | application/n-triples | nt",
        "application/rdf+xml | application/rdf+xml | rdf",
        "text/html;q=0.4, text/turtle;q=0.5 | text/turtle | ttl",
        "text/turtle;q=0, */*;q=0.1 | text/html | html"
      })
  void the_form_is_chosen_by_accept_and_named(String accept, String type, String suffix)
      throws Exception {
    HttpResponse<String> answer = SITE.get(BRIDGE, "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertTrue(type(answer).startsWith(type), type(answer));
    assertEquals(BRIDGE + "." + suffix, header(answer, "Content-Location"));
    String links = header(answer, "Link");
    assertTrue(
        links.contains("<https://w3id.org/orontes/id/place/rastan-bridge>; rel=\"canonical\""));
    assertTrue(links.contains("rel=\"describedby\""), links);
    for (String other : List.of("ttl", "html", "jsonld", "nt", "rdf")) {
      String alternate = "<" + BRIDGE + "." + other + ">; rel=\"alternate\"";
      assertEquals(!other.equals(suffix), links.contains(alternate), other);
    }
    HttpResponse<String> direct = SITE.get(BRIDGE + "." + suffix, "Accept", "image/png");
    assertEquals(answer.body(), direct.body());
    HttpResponse<String> head =
        SITE.send(SITE.request(BRIDGE, "Accept", accept).method("HEAD", NONE));
    assertEquals(200, head.statusCode());
    assertEquals(header(answer, "Content-Location"), header(head, "Content-Location"));
    assertEquals("", head.body());
  }

  @ParameterizedTest
  @CsvSource({"ttl,Turtle", "nt,N-Triples", "jsonld,JSON-LD", "rdf,RDF/XML"})
  void each_form_says_the_same_and_holds_the_thing_its_parts_and_labels(String suffix, String lang)
      throws Exception {
    Graph graph = parsed(SITE.get(BRIDGE + "." + suffix).body(), lang);
    Graph turtle = parsed(SITE.get(BRIDGE + ".ttl").body(), "Turtle");
    assertTrue(graph.isIsomorphicWith(turtle));
    Node bridge = NodeFactory.createURI(Terms.ID + "place/rastan-bridge");
    Node label = NodeFactory.createURI(Terms.RDFS + "label");
    assertTrue(graph.contains(bridge, label, Node.ANY));
    Node geometry = NodeFactory.createURI(Terms.ID + "place/rastan-bridge.geometry");
    assertTrue(graph.contains(geometry, NodeFactory.createURI(Terms.GEO + "asWKT"), Node.ANY));
    Node strike = NodeFactory.createURI(Terms.ID + "event/rastan-bridge-strike-2024-12-05");
    Node at = NodeFactory.createURI(Terms.ORO + "takesPlaceAt");
    assertTrue(graph.contains(strike, at, bridge), "what leads to it");
    assertTrue(graph.contains(strike, label, Node.ANY), "and what that is called");
  }

  private static Graph parsed(String text, String lang) {
    return RDFParser.fromString(text, RDFLanguages.nameToLang(lang)).toGraph();
  }

  @Test
  void the_turtle_begins_with_the_thing_and_is_the_same_each_time() throws Exception {
    String first = SITE.get(BRIDGE + ".ttl").body();
    assertEquals(first, SITE.get(BRIDGE + ".ttl").body());
    String body = first.replaceAll("(?m)^(PREFIX|@prefix).*\\R", "").strip();
    assertTrue(body.startsWith("place:rastan-bridge"), body.substring(0, 60));
  }

  @Test
  void what_cannot_be_given_is_406_with_the_list() throws Exception {
    HttpResponse<String> answer = SITE.get(BRIDGE, "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertEquals("not-acceptable", kind(answer));
    assertTrue(json(answer).path("mediaTypes").toString().contains("application/n-triples"));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/place/homz, /id/place/homs",
    "/id/actor/rastan-bridge, /id/place/rastan-bridge",
    "/id/place/rastan-brigde, /id/place/rastan-bridge",
    "/id/homs, /id/place/homs",
    "/id/event/rastan-bridge, /id/event/rastan-bridge-strike-2024-12-05",
    "/code/outcom/destroyed, /code/outcome/destroyed",
    "/id/claim/homs-advance-2024-12-06.c9999, /id/claim/homs-advance-2024-12-06.c99"
  })
  void an_unknown_address_is_404_with_what_is_near(String path, String near) throws Exception {
    HttpResponse<String> answer = SITE.get(path, "Accept", "text/turtle");
    assertEquals(404, answer.statusCode());
    assertTrue(json(answer).path("near").toString().contains("\"" + near + "\""), answer.body());
    HttpResponse<String> page = SITE.get(path, "Accept", "text/html");
    assertTrue(page.body().contains("<a href=\"" + near + "\">"));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/report/wikidata-russian-intervention",
    "/id/actor/wikidata",
    "/id/claim/wikidata-russian-intervention.c1",
    "/id/passage/wikipedia-hama-massacre-1982.P1"
  })
  void what_was_withdrawn_is_410_and_says_why_and_when(String path) throws Exception {
    HttpResponse<String> page = SITE.get(path, "Accept", "text/html");
    assertEquals(410, page.statusCode());
    assertTrue(page.body().contains("23 November 2026"));
    assertTrue(page.body().contains("It "), "the reason");
    HttpResponse<String> turtle = SITE.get(path, "Accept", "text/turtle");
    assertEquals(410, turtle.statusCode());
    assertTrue(turtle.body().contains("oro:retiredBecause"));
  }
}
