package org.orontes.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.orontes.serve.Watchdog.Watch;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /sparql}: Fuseki's query operation, with an order of its own. A query is read and looked
 * through, runs to its end, and only then the status is sent; so 200 means the whole result.
 */
final class SparqlEndpoint extends ActionService {

  private static final Logger LOG = LoggerFactory.getLogger(SparqlEndpoint.class);

  /** How long a query waits for its turn before the client is told to come back. */
  private static final long TURN_MILLIS = 500;

  private final ServeOptions options;
  private final Editions editions;
  private final Watchdog watchdog;
  private final QueryGuard guard;
  private final Evaluation evaluation;
  private final Semaphore turns;

  SparqlEndpoint(ServeOptions options, Editions editions, Watchdog watchdog) {
    this.options = options;
    this.editions = editions;
    this.watchdog = watchdog;
    ClosedFunctions functions = new ClosedFunctions();
    this.guard = new QueryGuard(functions, options.allowService());
    this.evaluation = new Evaluation(options, functions);
    this.turns = new Semaphore(options.maxConcurrent(), true);
  }

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execHead(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  /** Nothing to check that {@link #execute} does not. */
  @Override
  public void validate(HttpAction action) {}

  @Override
  public void execute(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    Accept accept = Accept.of(request.getHeader("Accept"));
    try {
      if (asksForHelp(request, accept)) {
        Replies.send(response, 200, new Replies.Body(Replies.HTML, UsagePage.html()));
        return;
      }
      answer(QueryRequest.read(request, options), accept, request, response);
    } catch (Problem problem) {
      send(response, problem, accept);
    } catch (IOException e) {
      LOG.debug("The client left", e);
    }
  }

  private static boolean asksForHelp(HttpServletRequest request, Accept accept) {
    return !request.getMethod().equals("POST")
        && request.getQueryString() == null
        && accept.prefersHtml();
  }

  private void answer(
      QueryRequest asked, Accept accept, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!turn()) {
      throw Problems.busy();
    }
    Outcome outcome;
    try (Editions.Lease lease = editions.lease()) {
      response.setHeader(Edition.HEADER, lease.edition().id());
      Runnable lastWord = () -> send(response, lastWord(asked), accept);
      try (Watch watch = watchdog.watch(asked.timeout(), options.grace(), lastWord)) {
        outcome = outcome(asked, accept, lease.edition(), watch);
        if (!watch.claim()) {
          outcome.close();
          return;
        }
      }
    } finally {
      turns.release();
    }
    try (outcome) {
      outcome.send(request, response, accept);
    }
  }

  /** The connection is of no more use to the client: its next request would wait for this query. */
  private static Problem lastWord(QueryRequest asked) {
    return Problems.timeout(asked.timeout()).header("Connection", "close");
  }

  private boolean turn() {
    try {
      return turns.tryAcquire(TURN_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Outcome outcome(QueryRequest asked, Accept accept, Edition edition, Watch watch) {
    try {
      Query query = QueryReader.read(asked.text());
      QueryGuard.Findings findings = guard.check(query);
      boolean table = query.isSelectType() || query.isAskType();
      Format.Chosen format = Format.choose(table, asked.format(), accept);
      return Outcome.of(evaluation.run(query, findings, asked, edition.data(), watch), format);
    } catch (Problem problem) {
      return Outcome.of(problem);
    } catch (RuntimeException | Error e) {
      if (watch.expired()) {
        // What breaks when a query is stopped is no fault.
        return Outcome.of(Problems.timeout(asked.timeout()));
      }
      LOG.error("A query failed", e);
      return Outcome.of(Problems.internal());
    }
  }

  private static void send(HttpServletResponse response, Problem problem, Accept accept) {
    try {
      Replies.send(response, problem, accept);
    } catch (IOException e) {
      LOG.debug("The client left", e);
    }
  }
}
