package org.orontes.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * A server on loopback that stands in for Wikidata: a stock Fuseki over a few items in Wikidata's
 * own RDF model. It remembers what it was asked, and does wrong when it is told to.
 */
public final class WikidataStandIn implements AutoCloseable {

  /** What it stands in for, as queries write it. */
  public static final String WIKIDATA = "https://query.wikidata.org/sparql";

  private static final String ITEMS = "src/test/resources/wikidata/items.ttl";
  private static final String PATH = "/sparql";

  /**
   * A request that came.
   *
   * @param headers by their names in small letters
   * @param query the query, however it was sent; empty without one
   */
  public record Seen(
      Instant at, String method, String path, Map<String, String> headers, String query) {
    public String agent() {
      return headers.getOrDefault("user-agent", "");
    }
  }

  private final FusekiServer server;
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final Map<String, Fault> paths = new ConcurrentHashMap<>();
  private volatile @Nullable Fault always;

  private WikidataStandIn(DatasetGraph data) {
    this.server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add(PATH, data)
            .addFilter("/*", (Filter) this::filter)
            .build()
            .start();
  }

  /** Over the items of the tests. */
  public static WikidataStandIn start() {
    return over(items());
  }

  /** Over other data. */
  public static WikidataStandIn over(DatasetGraph data) {
    return new WikidataStandIn(data);
  }

  /** The items, as a dataset of one's own. */
  public static DatasetGraph items() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(() -> RDFDataMgr.read(data, ITEMS));
    return data;
  }

  /** Where its endpoint is. */
  public String address() {
    return at(PATH);
  }

  /** Where a path of it is. */
  public String at(String path) {
    return "http://127.0.0.1:" + server.getPort() + path;
  }

  /** As {@code --allow-service} has it: it is asked wherever a query says Wikidata. */
  public String option() {
    return WIKIDATA + "=" + address();
  }

  /** What it was asked, in the order of time. */
  public List<Seen> seen() {
    return List.copyOf(seen);
  }

  /** Forgets what it was asked, and does right from now on. */
  public void forget() {
    seen.clear();
    faults.clear();
    paths.clear();
    always = null;
  }

  /** Does so once for each, in this order, then right. */
  public void next(Fault... wrong) {
    Collections.addAll(faults, wrong);
  }

  /** Does so until {@link #forget}. */
  public void always(Fault wrong) {
    always = wrong;
  }

  /** Answers so at a path, wrong or right. */
  public void answer(String path, Fault answer) {
    paths.put(path, answer);
  }

  private void filter(ServletRequest asked, ServletResponse answer, FilterChain well)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    HttpServletResponse response = (HttpServletResponse) answer;
    remember(request);
    Fault next = faults.poll();
    Fault wrong = next != null ? next : paths.getOrDefault(request.getRequestURI(), always);
    if (wrong == null) {
      well.doFilter(request, response);
    } else {
      wrong.answer(request, response, well);
    }
  }

  private void remember(HttpServletRequest request) {
    Map<String, String> headers = new HashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(
          name.toLowerCase(java.util.Locale.ROOT),
          String.join(", ", new ArrayList<>(Collections.list(request.getHeaders(name)))));
    }
    String query = request.getParameter("query");
    seen.add(
        new Seen(
            Instant.now(),
            request.getMethod(),
            request.getRequestURI(),
            Map.copyOf(headers),
            query == null ? "" : query));
  }

  @Override
  public void close() {
    server.stop();
  }
}
