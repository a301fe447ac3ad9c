package org.orontes.serve.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Tag;

/** A result that cannot be written to its end must not look like one that was. */
class BrokenWritingTest {

  private static final Question NOBODYS =
      new Question() {
        @Override
        public String key() {
          return "";
        }

        @Override
        public String what() {
          return "";
        }

        @Override
        public Duration timeout() {
          return Duration.ofSeconds(1);
        }

        @Override
        public Prepared prepare(Edition edition) {
          throw new AssertionError("never asked");
        }
      };

  /** A graph that breaks when so many triples have been read from it. */
  private static Graph breaking(int after) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 5000; i++) {
      graph.add(Served.iri("s" + i), Served.iri("p"), Served.literal("x".repeat(50)));
    }
    return new GraphWrapper(graph) {
      private int read;

      @Override
      public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        return super.find(s, p, o)
            .mapWith(
                triple -> {
                  if (++read > after) {
                    throw new IllegalStateException("broken");
                  }
                  return triple;
                });
      }
    };
  }

  private static HttpResponse<String> ask(Graph graph) throws Exception {
    return ask(graph, new Memory());
  }

  private static HttpResponse<String> ask(Graph graph, Memory memory) throws Exception {
    Rendering format = Rendered.ofGraph(Format.choose(Format.Kind.GRAPH, "nt", Accept.of(null)));
    Filter filter =
        (request, response, chain) -> {
          try (Outcome outcome =
              new Outcome.Success(new Result.Triples(graph), format, Lasting.ALWAYS)) {
            outcome.send(
                new Replying(
                    (HttpServletRequest) request,
                    (HttpServletResponse) response,
                    new Tag("W/x"),
                    memory),
                NOBODYS,
                Accept.of(null));
          }
        };
    FusekiServer server = FusekiServer.create().port(0).addFilter("/*", filter).build();
    server.start();
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(server.serverURL())).build();
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    } finally {
      server.stop();
    }
  }

  @Test
  void what_breaks_before_the_status_is_sent_is_500_and_tells_nothing_of_the_inside()
      throws Exception {
    HttpResponse<String> response = ask(breaking(1));
    assertEquals(500, response.statusCode());
    assertEquals("internal", Served.kind(response));
    assertFalse(response.body().contains("broken"));
  }

  @Test
  void what_breaks_later_breaks_the_connection() throws Exception {
    assertEquals(200, ask(breaking(5000)).statusCode());
    // As long as it can be held until it is complete, nothing was sent yet.
    assertEquals(500, ask(new Repeated(breaking(60_000))).statusCode());
    Memory full = new Memory();
    while (full.beginLong()) {}
    // Fuseki's buffer holds 5 MiB: fill more than that before it breaks.
    assertThrows(IOException.class, () -> ask(new Repeated(breaking(60_000)), full));
  }

  /** The same triples many times over. */
  private static final class Repeated extends GraphWrapper {
    Repeated(Graph graph) {
      super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
      ExtendedIterator<Triple> all = super.find(s, p, o);
      for (int i = 0; i < 19; i++) {
        all = all.andThen(super.find(s, p, o));
      }
      return all;
    }
  }
}
