package org.orontes.serve.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.real;
import static org.orontes.serve.Served.type;
import static org.orontes.serve.Served.withServer;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orontes.serve.Served;

/** The ontology in the forms that programs read, and the choice between them. */
class OntologyFormsTest {

  private static final Path FOLDER = Path.of("ontology");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=utf-8
          text/turtle                                                    | text/turtle;charset=utf-8
          */*                                                            | text/turtle;charset=utf-8
          application/ld+json, text/turtle;q=0.5                         | application/ld+json
          application/n-triples                                          | application/n-triples
          application/rdf+xml;q=0.9, text/*;q=0.1                        | text/turtle;charset=utf-8
          """)
  void the_accept_header_chooses_the_form(String accept, String media) throws Exception {
    HttpResponse<String> answer = real().get("/ontology", "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertEquals(media, type(answer).replace(" ", ""));
    assertEquals("Accept", header(answer, "Vary"));
  }

  @Test
  void a_form_that_is_not_there_is_406_and_says_which_are() throws Exception {
    HttpResponse<String> answer = real().get("/ontology", "Accept", "application/pdf");
    assertEquals(406, answer.statusCode());
    assertTrue(json(answer).path("mediaTypes").toString().contains("text/turtle"));
  }

  @Test
  void every_form_parses_back_to_the_same_graph() throws Exception {
    Graph files = GraphFactory.createDefaultGraph();
    RDFParser.source(FOLDER.resolve("orontes.ttl")).parse(files);
    RDFParser.source(FOLDER.resolve("alignments.ttl")).parse(files);
    assertTrue(files.size() > 1000);
    assertTrue(files.isIsomorphicWith(graph("/ontology.ttl", Lang.TURTLE)));
    assertTrue(files.isIsomorphicWith(graph("/ontology.jsonld", Lang.JSONLD11)));
    assertTrue(files.isIsomorphicWith(graph("/ontology.nt", Lang.NTRIPLES)));
    assertTrue(files.isIsomorphicWith(graph("/ontology/0.2.0", Lang.TURTLE)));
  }

  @Test
  void each_form_links_to_the_others() throws Exception {
    String page = header(real().get("/ontology.html"), "Link");
    assertTrue(page.contains("</ontology.ttl>; rel=\"alternate\"; type=\"text/turtle\""), page);
    assertTrue(page.contains("</ontology.jsonld>"), page);
    assertTrue(page.contains("</ontology.nt>"), page);
    String turtle = header(real().get("/ontology.ttl"), "Link");
    assertTrue(turtle.contains("</ontology.html>") && !turtle.contains("ontology.ttl"), turtle);
  }

  @Test
  void the_files_are_given_as_they_are_written() throws Exception {
    HttpResponse<String> context = real().get("/ontology/context.jsonld");
    assertEquals("application/ld+json", type(context));
    assertEquals(Files.readString(FOLDER.resolve("context.jsonld")), context.body());
    HttpResponse<String> rule = real().get("/ontology/rules/01-types.rq");
    assertEquals("application/sparql-query;charset=utf-8", type(rule).replace(" ", ""));
    assertEquals(Files.readString(FOLDER.resolve("rules/01-types.rq")), rule.body());
  }

  @Test
  void all_shapes_are_one_file_that_a_validator_reads() throws Exception {
    Graph files = GraphFactory.createDefaultGraph();
    try (var shapes = Files.list(FOLDER.resolve("shapes"))) {
      shapes.sorted().forEach(file -> RDFParser.source(file).parse(files));
    }
    assertTrue(files.isIsomorphicWith(graph("/ontology/shapes.ttl", Lang.TURTLE)));
  }

  @ParameterizedTest
  @CsvSource({
    "/ontology/",
    "/ontology/README.md",
    "/ontology/0.1.9",
    "/ontology/shapes",
    "/ontology/nothing.ttl"
  })
  void nothing_else_of_the_folder_is_given(String path) throws Exception {
    assertEquals(404, real().get(path).statusCode());
  }

  @Test
  void data_without_an_ontology_have_no_documentation() throws Exception {
    withServer(
        Served.store(3),
        OPTIONS,
        site -> {
          assertEquals(404, site.get("/ontology", "Accept", "text/html").statusCode());
          assertEquals(404, site.get("/ontology.ttl").statusCode());
          assertEquals(404, site.get("/ontology/0.2.0").statusCode());
        });
  }

  private static Graph graph(String path, Lang lang) throws Exception {
    HttpResponse<String> answer = real().get(path);
    assertEquals(200, answer.statusCode(), path);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(answer.body(), lang).parse(graph);
    return graph;
  }
}
