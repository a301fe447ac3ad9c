package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.NS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.type;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.serve.web.Edition;

/** What a client says it can read, and what it gets, as a table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentNegotiationTest {

  private static final Map<String, String> QUERIES =
      Map.of(
          "SELECT", "SELECT ?o { <" + NS + "s1> ?p ?o }",
          "ASK", "ASK { ?s ?p ?o }",
          "CONSTRUCT", "CONSTRUCT WHERE { <" + NS + "s1> ?p ?o }",
          "DESCRIBE", "DESCRIBE <" + NS + "s1>");

  private OrontesServer server;
  private Served.Site site;

  @BeforeAll
  void start() {
    server = OrontesServer.start(Edition.of("n1", Served.store(4), Map.of()), Served.OPTIONS);
    site = new Served.Site(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # query forms       | Accept                                                        | status | Content-Type
          # What is there, by its own name and by the plain one
          SELECT ASK          | application/sparql-results+json                               | 200 | application/sparql-results+json
          SELECT ASK          | application/json                                              | 200 | application/json
          SELECT ASK          | application/sparql-results+xml                                | 200 | application/sparql-results+xml
          SELECT ASK          | application/xml                                               | 200 | application/xml
          SELECT ASK          | text/xml                                                      | 200 | text/xml;charset=utf-8
          SELECT ASK          | text/csv                                                      | 200 | text/csv; charset=utf-8
          SELECT ASK          | text/tab-separated-values                                     | 200 | text/tab-separated-values; charset=utf-8
          CONSTRUCT DESCRIBE  | text/turtle                                                   | 200 | text/turtle; charset=utf-8
          CONSTRUCT DESCRIBE  | application/x-turtle                                          | 200 | application/x-turtle
          CONSTRUCT DESCRIBE  | application/n-triples                                         | 200 | application/n-triples
          CONSTRUCT DESCRIBE  | text/plain                                                    | 200 | text/plain;charset=utf-8
          CONSTRUCT DESCRIBE  | application/ld+json                                           | 200 | application/ld+json
          CONSTRUCT DESCRIBE  | application/json                                              | 200 | application/json
          CONSTRUCT DESCRIBE  | application/rdf+xml                                           | 200 | application/rdf+xml
          CONSTRUCT DESCRIBE  | application/xml                                               | 200 | application/xml
          # Anything, a part of anything, nothing at all
          SELECT ASK          | */*                                                           | 200 | application/sparql-results+json
          SELECT ASK          | *                                                             | 200 | application/sparql-results+json
          SELECT ASK          | ''                                                            | 200 | application/sparql-results+json
          SELECT ASK          | text/*                                                        | 200 | text/csv; charset=utf-8
          SELECT ASK          | application/*                                                 | 200 | application/sparql-results+json
          CONSTRUCT DESCRIBE  | */*                                                           | 200 | text/turtle; charset=utf-8
          CONSTRUCT DESCRIBE  | ''                                                            | 200 | text/turtle; charset=utf-8
          CONSTRUCT DESCRIBE  | text/*                                                        | 200 | text/turtle; charset=utf-8
          CONSTRUCT DESCRIBE  | application/*                                                 | 200 | application/n-triples
          # The highest weight wins, in whatever order and letters
          SELECT ASK          | text/csv;q=0.4, application/sparql-results+xml;q=0.5          | 200 | application/sparql-results+xml
          SELECT ASK          | application/sparql-results+xml; q=0.3 , TEXT/CSV ; Q=0.9      | 200 | text/csv; charset=utf-8
          SELECT ASK          | text/csv, application/sparql-results+json                     | 200 | application/sparql-results+json
          SELECT ASK          | text/csv;q=0.9, */*;q=0.1                                     | 200 | text/csv; charset=utf-8
          SELECT ASK          | image/png, text/csv;q=0.1                                     | 200 | text/csv; charset=utf-8
          SELECT ASK          | application/sparql-results+json;charset=utf-8                 | 200 | application/sparql-results+json
          CONSTRUCT DESCRIBE  | text/turtle;q=0.1, application/n-triples                      | 200 | application/n-triples
          CONSTRUCT DESCRIBE  | application/rdf+xml;q=0.8, application/ld+json;q=0.9          | 200 | application/ld+json
          # A weight of nothing forbids, and a full name counts more than a pattern
          SELECT ASK          | */*, application/sparql-results+json;q=0                      | 200 | application/json
          SELECT ASK          | text/*, text/csv;q=0                                          | 200 | text/tab-separated-values; charset=utf-8
          SELECT ASK          | text/csv;q=0                                                  | 406 | application/problem+json
          CONSTRUCT DESCRIBE  | */*;q=0.5, text/turtle;q=0                                    | 200 | application/n-triples
          # What clients send that were never told of this server: Jena, RDF4J, rdflib, SPARQLWrapper, a browser, curl
          SELECT ASK          | application/sparql-results+json, application/sparql-results+xml;q=0.9, text/tab-separated-values;q=0.7, text/csv;q=0.5, application/json;q=0.2, application/xml;q=0.2, */*;q=0.1 | 200 | application/sparql-results+json
          SELECT ASK          | application/sparql-results+xml                                | 200 | application/sparql-results+xml
          SELECT ASK          | application/sparql-results+xml, application/rdf+xml           | 200 | application/sparql-results+xml
          SELECT ASK          | application/sparql-results+json,application/json,text/javascript,application/javascript | 200 | application/sparql-results+json
          CONSTRUCT DESCRIBE  | text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3 | 200 | text/turtle; charset=utf-8
          CONSTRUCT DESCRIBE  | application/rdf+xml                                           | 200 | application/rdf+xml
          SELECT ASK          | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | 200 | application/sparql-results+json
          CONSTRUCT DESCRIBE  | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | 200 | text/turtle; charset=utf-8
          # What cannot be given is never given as something else
          SELECT ASK          | image/png                                                     | 406 | application/problem+json
          SELECT ASK          | text/turtle                                                   | 406 | application/problem+json
          SELECT ASK          | application/rdf+xml, text/turtle                              | 406 | application/problem+json
          CONSTRUCT DESCRIBE  | text/csv                                                      | 406 | application/problem+json
          CONSTRUCT DESCRIBE  | application/sparql-results+json                               | 406 | application/problem+json
          CONSTRUCT DESCRIBE  | image/*                                                       | 406 | application/problem+json
          SELECT ASK          | nonsense                                                      | 406 | application/problem+json
          """)
  void accept_and_answer(String forms, String accept, int status, String type) throws Exception {
    for (String form : forms.split(" ", -1)) {
      String query = QUERIES.get(form);
      HttpResponse<String> response = site.query(query, "", "Accept", accept);
      assertEquals(status, response.statusCode(), form + ": " + response.body());
      assertEquals(type, type(response), form);
      assertTrue(header(response, "Vary").contains("Accept"), form);
      assertEquals(type, type(site.send(posted(query, accept))), form + " by POST");
    }
  }

  private HttpRequest.Builder posted(String query, String accept) {
    return site.request("/sparql", "Accept", accept, "Content-Type", "application/sparql-query")
        .POST(HttpRequest.BodyPublishers.ofString(query));
  }
}
