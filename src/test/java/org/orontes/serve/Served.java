package org.orontes.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.orontes.query.SavedQueries;
import org.orontes.read.Problems;
import org.orontes.serve.web.Edition;
import org.orontes.store.OpenGeneration;
import org.orontes.testing.RealGraph;
import org.orontes.vocabulary.OntologyTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of the server share: a store in memory, a server on a free port, a client. */
public final class Served {

  public static final String NS = "http://example.org/";
  public static final String ALL = "SELECT ?s ?o WHERE { ?s <" + NS + "n> ?o }";
  public static final ServeOptions OPTIONS = ServeOptions.defaults().withPort(0);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final JsonMapper JSON = new JsonMapper();

  private Served() {}

  /** What is done with a running server. */
  public interface Visit {
    void with(Site site) throws Exception;
  }

  /**
   * A TDB2 store with rows {@code :s<i> :n <i>}, the even ones in one graph, the odd in another.
   */
  public static DatasetGraph store(int rows) {
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

  public static Node iri(String name) {
    return NodeFactory.createURI(NS + name);
  }

  public static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  public static void withServer(DatasetGraph data, ServeOptions options, Visit visit)
      throws Exception {
    withServer(Edition.of("g1", data, Map.of("rows", 7L)), options, visit);
  }

  public static void withServer(Edition edition, ServeOptions options, Visit visit)
      throws Exception {
    try (OrontesServer server = OrontesServer.start(edition, options)) {
      visit.with(new Site(server));
    }
  }

  /** A running server of the project's own data and saved questions, one for all tests. */
  public static Site real() {
    return Real.SITE;
  }

  private static final class Real {
    static final Site SITE = new Site(OrontesServer.start(edition(), OPTIONS));

    private static Edition edition() {
      try {
        OpenGeneration generation = RealGraph.generation();
        return new Edition(
            generation.generation().name(),
            generation.graph(),
            SavedQueries.read(RealGraph.home().resolve("queries"), new Problems()),
            OntologyTexts.read(RealGraph.home().resolve("ontology")),
            Map.of("statements", generation.generation().quads()),
            () -> {});
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  public static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  public static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The last part of a problem's type. */
  public static String kind(HttpResponse<String> response) {
    String kind = json(response).path("type").asString();
    return kind.substring(kind.lastIndexOf('/') + 1);
  }

  /** A running server and ways to ask it. */
  public record Site(OrontesServer server) {

    public URI at(String path) {
      return URI.create(server.uri() + path.substring(1));
    }

    public HttpRequest.Builder request(String path, String... headers) {
      HttpRequest.Builder builder =
          HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60));
      return headers.length == 0 ? builder : builder.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request)
        throws IOException, InterruptedException {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path, String... headers)
        throws IOException, InterruptedException {
      return send(request(path, headers));
    }

    /** A query by GET; further parameters may follow in {@code more}, each beginning with &. */
    public HttpResponse<String> query(String query, String more, String... headers)
        throws IOException, InterruptedException {
      return get("/sparql?query=" + encode(query) + more, headers);
    }

    public HttpResponse<String> query(String query) throws IOException, InterruptedException {
      return query(query, "");
    }

    public HttpResponse<String> post(String path, String type, String body)
        throws IOException, InterruptedException {
      return send(
          request(path, "Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> method(String method, String path)
        throws IOException, InterruptedException {
      return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }
  }
}
