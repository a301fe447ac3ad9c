package org.orontes.serve.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.type;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;

/** The named graphs, by their addresses. */
class GraphsTest {

  private static final Pattern LINK = Pattern.compile("href=\"(/graph/[^\"]+)\"");

  @Test
  void each_graph_that_is_listed_is_there_whole() throws Exception {
    String list = Served.real().get("/graph/", "Accept", "text/html").body();
    Matcher links = LINK.matcher(list);
    int found = 0;
    while (links.find()) {
      found++;
      if (found % 10 == 1) {
        HttpResponse<String> graph =
            Served.real().get(links.group(1), "Accept", "application/n-triples");
        assertEquals(200, graph.statusCode(), links.group(1));
        assertEquals(asked(links.group(1)), graph.body().lines().count(), links.group(1));
      }
    }
    assertTrue(found > 60, "graphs: " + found);
  }

  /** How many statements the endpoint says are in the graph. */
  private static long asked(String path) throws Exception {
    String query =
        "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/orontes" + path + "> { ?s ?p ?o } }";
    return json(Served.real().query(query)).at("/results/bindings/0/n/value").asLong();
  }

  @Test
  void a_graph_is_turtle_for_programs_and_a_page_for_people() throws Exception {
    String path = "/graph/report/homs-advance-2024-12-06";
    HttpResponse<String> turtle = Served.real().get(path);
    assertEquals("text/turtle; charset=utf-8", type(turtle));
    assertTrue(header(turtle, "Link").contains("https://w3id.org/orontes" + path));
    Model model = ModelFactory.createDefaultModel();
    model.read(new StringReader(turtle.body()), null, "TURTLE");
    assertEquals(asked(path), model.size());
    HttpResponse<String> page = Served.real().get(path, "Accept", "text/html");
    assertTrue(page.body().contains("report/homs-advance-2024-12-06</h1>"));
    assertEquals(404, Served.real().get("/graph/report/none").statusCode());
  }

  @Test
  void the_address_of_the_data_set_leads_to_the_downloads() throws Exception {
    HttpResponse<String> answer = Served.real().get("/dataset");
    assertEquals(303, answer.statusCode());
    assertEquals("/download", header(answer, "Location"));
  }
}
