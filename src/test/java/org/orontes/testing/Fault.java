package org.orontes.testing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What another server does instead of answering well. */
@FunctionalInterface
public interface Fault {

  String JSON = "application/sparql-results+json";

  void answer(HttpServletRequest request, HttpServletResponse response, FilterChain well)
      throws IOException, ServletException;

  /** A status, with headers in turn: name, value. */
  static Fault status(int status, String... headers) {
    return (request, response, well) -> {
      for (int i = 0; i < headers.length; i += 2) {
        response.setHeader(headers[i], headers[i + 1]);
      }
      response.setStatus(status);
      response.setContentType("text/plain");
      response.getOutputStream().write("It went wrong here.\nAnd more.".getBytes(UTF));
    };
  }

  java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  static Fault redirect(int status, String to) {
    return status(status, "Location", to);
  }

  /** A body of some type, with status 200. */
  static Fault body(String type, String body) {
    return (request, response, well) -> {
      response.setContentType(type);
      response.getOutputStream().write(body.getBytes(UTF));
    };
  }

  /** The right answer, late. */
  static Fault slow(Duration wait) {
    return (request, response, well) -> {
      try {
        Thread.sleep(wait.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      well.doFilter(request, response);
    };
  }

  /** The beginning of an answer; then the connection is gone. */
  static Fault cutOff() {
    return (request, response, well) -> {
      response.setContentType(JSON);
      response
          .getOutputStream()
          .write("{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{}".getBytes(UTF));
      response.flushBuffer();
      ServletContextRequest.getServletContextRequest(request)
          .getServletChannel()
          .abort(new IOException("cut off"));
    };
  }

  /** Rows without end, until the client has enough. */
  static Fault endless() {
    return (request, response, well) -> {
      response.setContentType(JSON);
      OutputStream out = response.getOutputStream();
      out.write("{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{}".getBytes(UTF));
      byte[] more = ",{}".repeat(10_000).getBytes(UTF);
      while (true) {
        out.write(more);
        out.flush();
      }
    };
  }
}
