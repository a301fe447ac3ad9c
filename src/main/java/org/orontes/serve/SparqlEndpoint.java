package org.orontes.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.orontes.serve.ask.Desk;
import org.orontes.serve.ask.Limits;
import org.orontes.serve.ask.SparqlQuestion;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /sparql}: Fuseki's query operation, answered at the desk. */
final class SparqlEndpoint extends ActionService {

  private static final Logger LOG = LoggerFactory.getLogger(SparqlEndpoint.class);

  private final Limits limits;
  private final Desk desk;

  SparqlEndpoint(Limits limits, Desk desk) {
    this.limits = limits;
    this.desk = desk;
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
    try {
      SparqlQuestion question = SparqlQuestion.read(request, limits);
      desk.answer(request, response, edition -> question);
    } catch (Problem problem) {
      send(response, problem, Accept.of(request.getHeader("Accept")));
    } catch (IOException e) {
      LOG.debug("The client left", e);
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
