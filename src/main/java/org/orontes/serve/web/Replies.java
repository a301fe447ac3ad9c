package org.orontes.serve.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Short answers, written whole: JSON, pages and problems. */
public final class Replies {

  public static final String PROBLEM_JSON = "application/problem+json";
  public static final String HTML = "text/html; charset=utf-8";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Replies() {}

  /** A body and what it is. */
  public record Body(String contentType, String text) {
    public static Body json(String contentType, Map<String, ?> document) {
      return new Body(contentType, JSON.writeValueAsString(document) + "\n");
    }

    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The problem as a page for people or as a document for programs. */
  public static Body body(Problem problem, Accept accept) {
    return accept.prefersHtml()
        ? new Body(HTML, ProblemPage.html(problem))
        : Body.json(PROBLEM_JSON, problem.document());
  }

  /** Sends a problem, unless an answer is already on its way. */
  public static void send(HttpServletResponse response, Problem problem, Accept accept)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    problem.headers().forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    send(response, problem.status(), body(problem, accept));
  }

  public static void send(HttpServletResponse response, int status, Body body) throws IOException {
    response.setStatus(status);
    response.setContentType(body.contentType());
    byte[] bytes = body.bytes();
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
    response.flushBuffer();
  }
}
