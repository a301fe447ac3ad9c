package org.orontes.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Html;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;

/** {@code /}: what this server is, which data it holds, and how to ask. */
final class HomePage implements Page {

  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

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
    Replies.Body body =
        switch (form) {
          case "application/json" -> Replies.Text.json(form, document(edition));
          case "text/plain" -> new Replies.Text("text/plain; charset=utf-8", text(edition));
          default -> new Replies.Text(Replies.HTML, html(edition));
        };
    return new Answer(200, body, 60);
  }

  private static Map<String, Object> document(Edition edition) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("name", "Orontes");
    document.put("description", ABOUT + ". " + MOTTO);
    document.put("sparql", "/sparql");
    document.put("health", "/health");
    document.put("generation", edition.id());
    document.put("counts", edition.counts());
    document.put("licence", LICENCE);
    document.put("example", exampleLink());
    return document;
  }

  private static String text(Edition edition) {
    StringBuilder text = new StringBuilder();
    text.append("Orontes: ").append(ABOUT).append(".\n").append(MOTTO).append("\n\n");
    text.append("SPARQL endpoint: /sparql (read-only)\n");
    text.append("Generation of the data: ").append(edition.id()).append('\n');
    edition.counts().forEach((what, n) -> text.append(what).append(": ").append(n).append('\n'));
    text.append("Licence of the data: CC BY 4.0, ").append(LICENCE).append('\n');
    return text.toString();
  }

  private static String html(Edition edition) {
    StringBuilder rows = new StringBuilder();
    edition
        .counts()
        .forEach(
            (what, n) ->
                rows.append(
                    "<tr><th scope=\"row\">%s</th><td>%s</td></tr>\n"
                        .formatted(Html.escape(what), String.format(Locale.ROOT, "%,d", n))));
    return Html.page(
        "Orontes",
        """
        <p>%s. %s</p>
        <h2>Ask</h2>
        <p>The SPARQL endpoint is <a href="/sparql"><code>/sparql</code></a>. It is read-only and
        answers GET and POST. An example: <a href="%s">which places were captured, in order of time</a>.</p>
        <pre>%s</pre>
        <h2>The data</h2>
        <table>
        <tr><th scope="row">Generation</th><td>%s</td></tr>
        %s</table>
        <p>The data may be used under <a rel="license" href="%s">CC BY 4.0</a>: name Orontes and the
        generation. Every answer tells its generation in the header <code>Orontes-Version</code>.</p>
        """
            .formatted(
                ABOUT,
                MOTTO,
                Html.escape(exampleLink()),
                Html.escape(EXAMPLE),
                Html.escape(edition.id()),
                rows,
                LICENCE));
  }

  private static String exampleLink() {
    return "/sparql?query=" + URLEncoder.encode(EXAMPLE, StandardCharsets.UTF_8);
  }
}
