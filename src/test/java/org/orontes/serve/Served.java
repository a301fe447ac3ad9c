package org.orontes.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.orontes.serve.web.Edition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of the server share: a store in memory, a server on a free port, a client. */
final class Served {

  static final String NS = "http://example.org/";
  static final String ALL = "SELECT ?s ?o WHERE { ?s <" + NS + "n> ?o }";
  static final ServeOptions OPTIONS = ServeOptions.defaults().withPort(0);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final JsonMapper JSON = new JsonMapper();

  private Served() {}

  /** What is done with a running server. */
  interface Visit {
    void with(Site site) throws Exception;
  }

  /**
   * A TDB2 store with rows {@code :s<i> :n <i>}, the even ones in one graph, the odd in another.
   */
  static DatasetGraph store(int rows) {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        data,
        () -> {
          data.prefixes().add("ex", NS);
          for (int i = 0; i < rows; i++) {
            data.add(
                Quad.create(
                    iri(i % 2 == 0 ? "even" : "odd"), iri("s" + i), iri("n"), literal("" + i)));
          }
        });
    return data;
  }

  static Node iri(String name) {
    return NodeFactory.createURI(NS + name);
  }

  static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static void withServer(DatasetGraph data, ServeOptions options, Visit visit) throws Exception {
    try (OrontesServer server =
        OrontesServer.start(Edition.of("g1", data, Map.of("rows", 7L)), options)) {
      visit.with(new Site(server));
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The last part of a problem's type. */
  static String kind(HttpResponse<String> response) {
    String kind = json(response).path("type").asString();
    return kind.substring(kind.lastIndexOf('/') + 1);
  }

  /** A running server and ways to ask it. */
  record Site(OrontesServer server) {

    URI at(String path) {
      return URI.create(server.uri() + path.substring(1));
    }

    HttpRequest.Builder request(String path, String... headers) {
      HttpRequest.Builder builder =
          HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
      return headers.length == 0 ? builder : builder.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request)
        throws IOException, InterruptedException {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String... headers)
        throws IOException, InterruptedException {
      return send(request(path, headers));
    }

    /** A query by GET; further parameters may follow in {@code more}, each beginning with &. */
    HttpResponse<String> query(String query, String more, String... headers)
        throws IOException, InterruptedException {
      return get("/sparql?query=" + encode(query) + more, headers);
    }

    HttpResponse<String> query(String query) throws IOException, InterruptedException {
      return query(query, "");
    }

    HttpResponse<String> post(String path, String type, String body)
        throws IOException, InterruptedException {
      return send(
          request(path, "Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> method(String method, String path)
        throws IOException, InterruptedException {
      return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }
  }
}
