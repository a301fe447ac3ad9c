package org.orontes.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.orontes.serve.ask.Ask;
import org.orontes.serve.ask.Desk;
import org.orontes.serve.ask.SparqlQuestion;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Editions;
import org.orontes.serve.web.Headers;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;
import org.orontes.serve.wikidata.WikidataDialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every request comes in. It sets the headers of all answers, turns away what is closed,
 * gives the pages, and lets through to Fuseki the queries and nothing else.
 */
final class FrontDoor implements Filter {

  static final String SPARQL = "/sparql";

  private static final WikidataDialect WIKIDATA = new WikidataDialect();

  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

  private static final String PAGE_METHODS = "GET, HEAD, OPTIONS";
  private static final String QUERY_METHODS = "GET, HEAD, POST, OPTIONS";

  /** What other servers change, upload or administer data by. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "(/sparql)?/(update|upload|data|get|patch|shacl|rdf-graph-store|statements)(/.*)?|/\\$/.*");

  private static final Set<String> ASKING = Set.of("GET", "HEAD");

  private final Rooms rooms;
  private final Desk desk;
  private final PageDesk pages;
  private final Editions editions;
  private final int maxBodyBytes;

  FrontDoor(Rooms rooms, Desk desk, Editions editions, int maxBodyBytes) {
    this.maxBodyBytes = maxBodyBytes;
    this.rooms = rooms;
    this.desk = desk;
    this.editions = editions;
    this.pages = new PageDesk(editions);
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain fuseki)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    Headers.always(response::setHeader);
    try (Editions.Lease lease = editions.lease()) {
      response.setHeader(Edition.HEADER, lease.edition().id());
    } catch (Problem closing) {
      Replies.send(response, closing, Accept.of(request.getHeader("Accept")));
      return;
    }
    try {
      enter(request, response, fuseki);
    } catch (Problem problem) {
      if (!ASKING.contains(request.getMethod())) {
        // A body that was not read would be taken for the next request of this connection.
        problem.header("Connection", "close");
      }
      Replies.send(response, problem, Accept.of(request.getHeader("Accept")));
    } catch (RuntimeException e) {
      LOG.error("A request failed", e);
      Replies.send(response, Problems.internal(), Accept.of(request.getHeader("Accept")));
    }
  }

  private void enter(HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    String method = request.getMethod();
    boolean wikidata = path.equals(WikidataDialect.PATH);
    boolean sparql = path.equals(SPARQL) || wikidata;
    boolean form = method.equals("POST") && takesForms(path);
    String allowed = sparql || takesForms(path) ? QUERY_METHODS : PAGE_METHODS;
    if (method.equals("OPTIONS")) {
      Headers.preflight(response::setHeader, allowed);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (CLOSED.matcher(path).matches()) {
      throw Problems.readOnly();
    } else if (sparql && (method.equals("POST") || ASKING.contains(method))) {
      if (asksNothing(request)) {
        page(path, request, response);
      } else if (wikidata) {
        SparqlQuestion question = SparqlQuestion.read(request, desk.limits(), WIKIDATA);
        // Its label service speaks the client's language.
        response.setHeader("Vary", "Accept, Accept-Language");
        desk.answer(request, response, edition -> question);
      } else {
        fuseki.doFilter(request, response);
      }
    } else if (!ASKING.contains(method) && !form) {
      throw Problems.method(method, allowed);
    } else {
      page(path, request, response);
    }
  }

  /** {@code /sparql} without a query is a page: of the editor, or of what the endpoint can do. */
  private static boolean asksNothing(HttpServletRequest request) {
    String parameters = request.getQueryString();
    return !request.getMethod().equals("POST") && (parameters == null || parameters.isEmpty());
  }

  private boolean takesForms(String path) {
    return rooms.page(path).filter(Page::takesForms).isPresent();
  }

  private void page(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Ask> ask = rooms.ask(path);
    if (ask.isPresent()) {
      desk.answer(
          request, response, edition -> ask.get().question(PageDesk.call(path, request, edition)));
      return;
    }
    Page page = rooms.page(path).orElseThrow(() -> Problems.notFound(path));
    if (page instanceof MetricsPage) {
      MetricsPage.admit(request);
    }
    if (page.takesForms()) {
      Forms.admit(request, maxBodyBytes);
    }
    pages.answer(page, path, request, response);
  }
}
