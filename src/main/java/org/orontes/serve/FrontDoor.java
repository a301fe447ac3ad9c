package org.orontes.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Headers;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every request comes in. It sets the headers of all answers, turns away what is closed,
 * gives the pages, and lets through to Fuseki the queries and nothing else.
 */
final class FrontDoor implements Filter {

  static final String SPARQL = "/sparql";

  private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

  private static final String PAGE_METHODS = "GET, HEAD, OPTIONS";
  private static final String QUERY_METHODS = "GET, HEAD, POST, OPTIONS";

  /** What other servers change, upload or administer data by. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "(/sparql)?/(update|upload|data|get|patch|shacl|rdf-graph-store|statements)(/.*)?|/\\$/.*");

  private static final Set<String> ASKING = Set.of("GET", "HEAD");

  private final Map<String, Page> pages;
  private final Editions editions;

  FrontDoor(Map<String, Page> pages, Editions editions) {
    this.pages = Map.copyOf(pages);
    this.editions = editions;
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
    boolean sparql = path.equals(SPARQL);
    String allowed = sparql ? QUERY_METHODS : PAGE_METHODS;
    if (method.equals("OPTIONS")) {
      Headers.preflight(response::setHeader, allowed);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (CLOSED.matcher(path).matches()) {
      throw Problems.readOnly();
    } else if (sparql && (ASKING.contains(method) || method.equals("POST"))) {
      fuseki.doFilter(request, response);
    } else if (!ASKING.contains(method)) {
      throw Problems.method(method, allowed);
    } else {
      page(path, request, response);
    }
  }

  private void page(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = room(path).orElseThrow(() -> Problems.notFound(path));
    try (Editions.Lease lease = editions.lease()) {
      response.setHeader(Edition.HEADER, lease.edition().id());
      Page.Answer answer =
          page.answer(
              new Page.Call(
                  path,
                  Accept.of(request.getHeader("Accept")),
                  lease.edition(),
                  request.getParameterMap()));
      int age = answer.maxAgeSeconds();
      response.setHeader("Cache-Control", age > 0 ? "public, max-age=" + age : "no-store");
      answer.headers().forEach(response::setHeader);
      Replies.send(response, answer.status(), answer.body());
    }
  }

  /** The page of a path; one whose path ends in a slash answers for all below it. */
  private Optional<Page> room(String path) {
    Page exact = pages.get(path);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      Page above = pages.get(path.substring(0, slash + 1));
      if (above != null) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }
}
