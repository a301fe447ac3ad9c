package org.orontes.serve.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Templates;

/**
 * {@code /}: what this is, how much of it there is, which version, how to cite it, and how to ask.
 */
public final class HomePage implements Page {

  private static final String ABOUT = "An open knowledge graph of the war in Syria";
  private static final String MOTTO = "Who held what, who backed whom, and who says so.";

  private static final String EXAMPLE =
      """
      PREFIX oro: <https://w3id.org/orontes/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?day ?capture {
        ?event a oro:Capture ; oro:beginEarliest ?day ; rdfs:label ?capture .
        FILTER ( LANG( ?capture ) = "en" )
      } ORDER BY ?day""";

  private static final List<String> FORMS = List.of("text/html", "application/json", "text/plain");

  @Override
  public Answer answer(Call call) {
    String form = call.accept().best(FORMS).orElse("text/html");
    Edition edition = call.edition();
    Overview overview = edition.once(Overview.class, Overview::of);
    Citation citation = Citation.of(overview, edition.id());
    Replies.Body body =
        switch (form) {
          case "application/json" -> Replies.Text.json(form, document(edition, overview, citation));
          case "text/plain" ->
              new Replies.Text("text/plain; charset=utf-8", text(edition, overview, citation));
          default -> html(edition, overview, citation);
        };
    return new Answer(200, body, 60);
  }

  private static Replies.Body html(Edition edition, Overview overview, Citation citation) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("edition", edition);
    parameters.put("overview", overview);
    parameters.put("citation", citation);
    parameters.put("picture", PicturePage.has(edition));
    parameters.put("examples", edition.once(Shown.Examples.class, ExampleRows::of).shown());
    parameters.put("sparqlExample", exampleLink());
    return Templates.page("home.jte", parameters);
  }

  private static Map<String, Object> document(
      Edition edition, Overview overview, Citation citation) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("name", "Orontes");
    document.put("description", ABOUT + ". " + MOTTO);
    document.put("version", overview.version());
    document.put("issued", overview.issued());
    document.put("generation", edition.id());
    document.put("counts", edition.counts());
    Map<String, Long> kinds = new LinkedHashMap<>();
    overview.tiles().forEach(tile -> kinds.put(tile.what(), tile.count()));
    document.put("kinds", kinds);
    document.put("licence", overview.licence());
    document.put("citation", citation.text());
    document.put("sparql", "/sparql");
    document.put("search", "/search.json?q=");
    document.put("queries", "/queries");
    document.put("ontology", "/ontology");
    document.put("download", "/download");
    document.put("health", "/health");
    document.put("example", exampleLink());
    return document;
  }

  private static String text(Edition edition, Overview overview, Citation citation) {
    StringBuilder text = new StringBuilder();
    text.append("Orontes: ").append(ABOUT).append(".\n").append(MOTTO).append("\n\n");
    text.append("SPARQL endpoint: /sparql (read-only)\n");
    text.append("Search by name: /search.json?q=…\n");
    text.append("Generation of the data: ").append(edition.id()).append('\n');
    edition.counts().forEach((what, n) -> text.append(what).append(": ").append(n).append('\n'));
    overview
        .tiles()
        .forEach(t -> text.append(t.what()).append(": ").append(t.count()).append('\n'));
    text.append("Licence of the data: CC BY 4.0, ").append(overview.licence()).append('\n');
    text.append("Cite: ").append(citation.text()).append('\n');
    return text.toString();
  }

  private static String exampleLink() {
    return "/sparql?query=" + URLEncoder.encode(EXAMPLE, StandardCharsets.UTF_8);
  }
}
