package org.orontes.serve.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;

/**
 * What the SPARQL 1.1 Protocol lets a client send to ask a query.
 *
 * @param text the query
 * @param defaultGraphs the graphs that make up the default graph, if the client chose
 * @param namedGraphs the named graphs, if the client chose
 * @param timeout how long the query may run: the client's wish within the server's limit
 * @param format the value of {@code format=} (or {@code output=}, as Fuseki calls it)
 */
record QueryRequest(
    String text,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    Duration timeout,
    @Nullable String format) {

  /**
   * Reads a GET or POST.
   *
   * @throws Problem if it does not hold exactly one query, is too long, or has a bad parameter
   */
  static QueryRequest read(HttpServletRequest request, Limits limits) throws IOException {
    String type = contentType(request);
    boolean post = request.getMethod().equals("POST");
    if (request.getContentLengthLong() > limits.maxBodyBytes()) {
      throw Problems.tooLong(limits.maxBodyBytes());
    }
    if (post && type.equals("application/sparql-update")) {
      throw unread(Problems.readOnly());
    }
    boolean direct = post && type.equals("application/sparql-query");
    if (post && !direct && !type.isEmpty() && !type.equals("application/x-www-form-urlencoded")) {
      throw unread(unsupported(type));
    }
    String body = direct ? body(request.getInputStream(), limits.maxBodyBytes()) : null;
    if (values(request, "update", limits).length > 0) {
      throw Problems.readOnly();
    }
    String[] queries = values(request, "query", limits);
    if (queries.length + (direct ? 1 : 0) > 1) {
      throw bad("query", "There must be one query, not several.");
    }
    String text = body != null ? body : queries.length == 1 ? queries[0] : "";
    if (text.isBlank()) {
      // A body of no type was not read.
      throw post && type.isEmpty() ? unread(SparqlQuestion.missing()) : SparqlQuestion.missing();
    }
    if (text.length() > limits.maxBodyBytes()) {
      throw Problems.tooLong(limits.maxBodyBytes());
    }
    String format = single(request, "format", limits);
    return new QueryRequest(
        text,
        given(values(request, "default-graph-uri", limits)),
        given(values(request, "named-graph-uri", limits)),
        timeout(single(request, "timeout", limits), limits.timeout()),
        format != null ? format : single(request, "output", limits));
  }

  /** What is left of a body is not read, so nothing else can come over this connection. */
  private static Problem unread(Problem problem) {
    return problem.header("Connection", "close");
  }

  private static Problem unsupported(String type) {
    return new Problem(
            415,
            "unsupported-media-type",
            "The body is of a type that is not read here",
            "A query is sent as application/sparql-query or application/x-www-form-urlencoded, not"
                + " as "
                + type
                + ".")
        .header("Accept-Post", "application/sparql-query, application/x-www-form-urlencoded");
  }

  private static Problem bad(String parameter, String detail) {
    return new Problem(400, "bad-parameter", "A parameter is wrong", detail)
        .with("parameter", parameter);
  }

  private static String contentType(HttpServletRequest request) {
    String header = request.getContentType();
    return header == null ? "" : header.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
  }

  private static String body(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw Problems.tooLong(most);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw bad("query", "The body is not UTF-8.");
    }
  }

  /** Jetty reads a form only now, and refuses one that is too long or badly encoded. */
  private static String[] values(HttpServletRequest request, String name, Limits limits) {
    try {
      String[] values = request.getParameterValues(name);
      return values == null ? new String[0] : values;
    } catch (RuntimeException e) {
      if (isTooLarge(e)) {
        throw Problems.tooLong(limits.maxBodyBytes());
      }
      throw bad(
          name,
          "The parameters are not encoded as a form in UTF-8 (%E2%80%A6, not the like of %ZZ).");
    }
  }

  private static @Nullable String single(HttpServletRequest request, String name, Limits limits) {
    String[] values = values(request, name, limits);
    if (values.length > 1) {
      throw bad(name, name + " is given more than once.");
    }
    return values.length == 1 ? values[0] : null;
  }

  private static List<String> given(String[] values) {
    return Arrays.stream(values).filter(v -> !v.isEmpty()).toList();
  }

  private static Duration timeout(@Nullable String asked, Duration most) {
    if (asked == null || asked.isBlank()) {
      return most;
    }
    if (!asked.trim().matches("\\d{1,9}(\\.\\d{1,9})?")) {
      throw bad("timeout", "timeout= takes a number of seconds, such as 5 or 0.5, not " + asked);
    }
    Duration wish = Duration.ofMillis(new BigDecimal(asked.trim()).movePointRight(3).longValue());
    if (wish.isZero()) {
      throw bad("timeout", "timeout= must be more than a thousandth of a second.");
    }
    return wish.compareTo(most) < 0 ? wish : most;
  }

  /** Whether a form could not be read because it goes beyond a limit, not because it is wrong. */
  private static boolean isTooLarge(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof IllegalStateException
          || (t instanceof HttpException http && http.getCode() == 413)) {
        return true;
      }
    }
    return false;
  }
}
