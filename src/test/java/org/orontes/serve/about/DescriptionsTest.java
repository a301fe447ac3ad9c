package org.orontes.serve.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.type;

import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.orontes.describe.Endpoint;
import org.orontes.serve.RawHttp;
import org.orontes.serve.Served;
import org.orontes.serve.ask.Format;

/** What the server says of itself to programs. */
class DescriptionsTest {

  private static final String PREFIXES =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX spdx: <http://spdx.org/rdf/terms#>
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX oro: <https://w3id.org/orontes/ontology#>
      """;

  private static Model read(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    Model model = ModelFactory.createDefaultModel();
    Lang lang = RDFLanguages.contentTypeToLang(type(response).replaceAll(";.*", ""));
    RDFParser.fromString(response.body(), lang).parse(model);
    return model;
  }

  private static void assertSays(Model model, String pattern) {
    try (QueryExecution ask = QueryExecution.create(PREFIXES + "ASK {" + pattern + "}", model)) {
      assertTrue(ask.execAsk(), pattern);
    }
  }

  @Test
  void the_endpoint_describes_itself_to_whoever_reads_rdf() throws Exception {
    Served.Site site = Served.real();
    String sparql = "<" + site.at("/sparql") + ">";
    for (Map.Entry<String, String> accept :
        Map.of(
                "*/*", "text/turtle; charset=utf-8",
                "text/turtle", "text/turtle; charset=utf-8",
                "application/n-triples", "application/n-triples",
                "application/ld+json", "application/ld+json",
                "application/rdf+xml, text/html;q=0", "application/rdf+xml")
            .entrySet()) {
      HttpResponse<String> response = site.get("/sparql", "Accept", accept.getKey());
      assertEquals(
          accept.getValue().replace(" ", ""), type(response).replace(" ", ""), accept.getKey());
      Model model = read(response);
      assertSays(
          model,
          sparql
              + " a sd:Service ; sd:endpoint "
              + sparql
              + " ; sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph ;"
              + " sd:defaultDataset [ sd:namedGraph [ sd:name"
              + " <https://w3id.org/orontes/graph/ontology> ] ; sd:defaultGraph"
              + " <https://w3id.org/orontes/dataset> ]");
      assertSays(
          model, sparql + " sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_JSON>");
      assertEquals(
          Format.standard().size(),
          model.listObjectsOfProperty(Endpoint.sd("resultFormat")).toList().size());
    }
  }

  @Test
  void people_get_a_page_and_an_empty_question_mark_is_no_query() throws Exception {
    Served.Site site = Served.real();
    assertTrue(type(site.get("/sparql", "Accept", "text/html")).startsWith("text/html"));
    assertEquals(200, site.get("/sparql?", "Accept", "text/turtle").statusCode());
    assertEquals(400, site.get("/sparql?format=turtle", "Accept", "text/turtle").statusCode());
    HttpResponse<String> head = site.method("HEAD", "/sparql");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals("</.well-known/void>; rel=\"describedby\"", header(head, "Link"));
  }

  @Test
  void a_server_of_other_data_describes_its_endpoint_too() throws Exception {
    Served.withServer(
        Served.store(10),
        OPTIONS,
        site ->
            assertSays(
                read(site.get("/sparql", "Accept", "text/turtle")),
                "<" + site.at("/sparql") + "> a sd:Service ; sd:defaultDataset []"));
  }

  @Test
  void the_data_set_is_described_with_its_parts_and_files() throws Exception {
    Served.Site site = Served.real();
    Model model = read(site.get("/.well-known/void", "Accept", "application/n-triples"));
    assertSays(
        model,
        "<https://w3id.org/orontes/dataset> a void:Dataset , dcat:Dataset ; dcterms:title ?title ;"
            + " dcterms:license ?licence ; void:classPartition [ void:class oro:Capture ;"
            + " void:entities ?n ] ; void:sparqlEndpoint <"
            + site.at("/sparql")
            + "> ; void:dataDump <"
            + site.at("/download/orontes.nq.gz")
            + ">");
    assertSays(
        model,
        "?service a dcat:DataService ; dcat:endpointURL <"
            + site.at("/sparql")
            + "> ; dcat:servesDataset [ dcat:distribution [ dcat:downloadURL <"
            + site.at("/download/orontes.trig.gz")
            + "> ; dcat:byteSize ?size ; dcat:mediaType"
            + " <https://www.iana.org/assignments/media-types/application/trig> ;"
            + " dcat:compressFormat"
            + " <https://www.iana.org/assignments/media-types/application/gzip> ; spdx:checksum ["
            + " spdx:checksumValue ?sum ] ] ]");
    assertFalse(model.listSubjects().toList().stream().anyMatch(node -> node.isAnon()));
  }

  @Test
  void the_description_comes_in_the_form_that_is_asked_for() throws Exception {
    Served.Site site = Served.real();
    assertTrue(type(site.get("/.well-known/void")).startsWith("text/turtle"));
    HttpResponse<String> page = site.get("/.well-known/void", "Accept", "text/html");
    assertEquals(303, page.statusCode());
    assertEquals("/download", header(page, "Location"));
    assertEquals(406, site.get("/.well-known/void", "Accept", "image/png").statusCode());
    String tag = header(site.get("/.well-known/void"), "ETag");
    assertEquals(304, site.get("/.well-known/void", "If-None-Match", tag).statusCode());
  }

  @Test
  void a_host_that_is_no_address_goes_into_no_answer() throws Exception {
    Served.Site site = Served.real();
    for (String host : new String[] {"evil\"><b>", "a b", "x/y"}) {
      String answer =
          RawHttp.send(
              site.server().uri(),
              "GET /sparql HTTP/1.1",
              "Host: " + host,
              "Accept: text/turtle",
              "Connection: close");
      assertFalse(answer.contains("<b>"), answer);
    }
  }
}
