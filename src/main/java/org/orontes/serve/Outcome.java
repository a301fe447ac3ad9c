package org.orontes.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What became of a query: a result to write, or a problem to tell. */
sealed interface Outcome extends AutoCloseable {

  static Outcome of(Result result, Format.Chosen format) {
    return new Success(result, format);
  }

  static Outcome of(Problem problem) {
    return new Failure(problem);
  }

  void send(HttpServletRequest request, HttpServletResponse response, Accept accept)
      throws IOException;

  @Override
  void close();

  /** A whole result. */
  record Success(Result result, Format.Chosen format) implements Outcome {

    private static final Logger LOG = LoggerFactory.getLogger(Outcome.class);

    @Override
    public void send(HttpServletRequest request, HttpServletResponse response, Accept accept)
        throws IOException {
      response.setStatus(HttpServletResponse.SC_OK);
      response.setContentType(format.contentType());
      response.setHeader("Cache-Control", "no-cache");
      try {
        OutputStream out = response.getOutputStream();
        ResultWriter.write(result, format.format(), out);
        out.flush();
      } catch (IOException | RuntimeException | Error e) {
        if (!response.isCommitted()) {
          LOG.error("A result could not be written", e);
          Replies.send(response, Problems.internal(), accept);
          return;
        }
        // The status is sent: only a broken connection tells that the rest is missing.
        LOG.debug("A result could not be written to its end", e);
        ServletContextRequest.getServletContextRequest(request).getServletChannel().abort(e);
      }
    }

    @Override
    public void close() {
      result.close();
    }
  }

  /** No result. */
  record Failure(Problem problem) implements Outcome {
    @Override
    public void send(HttpServletRequest request, HttpServletResponse response, Accept accept)
        throws IOException {
      Replies.send(response, problem, accept);
    }

    @Override
    public void close() {}
  }
}
