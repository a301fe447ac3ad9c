package org.orontes.serve;

import org.orontes.serve.web.Html;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;

/** {@code /sparql} in a browser, without a query: how to use it. */
final class UsagePage implements Page {

  @Override
  public Answer answer(Call call) {
    return new Answer(200, new Replies.Text(Replies.HTML, html()), 3600);
  }

  private static String html() {
    return Html.page(
        "The SPARQL endpoint",
        """
        <p>Send a query by GET (<code>/sparql?query=…</code>), as a form by POST, or as the body of a
        POST with <code>Content-Type: application/sparql-query</code>. SELECT, ASK, CONSTRUCT and
        DESCRIBE are answered; the default graph is the union of all graphs.</p>
        <pre>curl -H 'Accept: text/csv' --data-urlencode 'query=SELECT * WHERE { ?s ?p ?o } LIMIT 10' \\
          http://localhost:3030/sparql</pre>
        <table>
        <tr><th scope="row">SELECT, ASK</th><td>json (default), csv, tsv, xml</td></tr>
        <tr><th scope="row">CONSTRUCT, DESCRIBE</th><td>turtle (default), ntriples, jsonld, rdfxml</td></tr>
        </table>
        <p>The form is chosen by the <code>Accept</code> header or by <code>format=</code>;
        <code>timeout=</code> in seconds shortens the time a query may take. The endpoint is
        read-only.</p>
        """);
  }
}
