package org.orontes.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;

/** The parameters of a page, from its address or from a form that is posted to it. */
final class Forms {

  private static final String FORM = "application/x-www-form-urlencoded";

  private Forms() {}

  /**
   * Lets in what can be read: a form that is short enough.
   *
   * @throws Problem for a body that is too long or of another type
   */
  static void admit(HttpServletRequest request, int maxBodyBytes) {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    if (request.getContentLengthLong() > maxBodyBytes) {
      throw Problems.tooLong(maxBodyBytes);
    }
    String header = request.getContentType();
    String type = header == null ? "" : header.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
    if (!type.equals(FORM)) {
      throw new Problem(
              415,
              "unsupported-media-type",
              "The body is of a type that is not read here",
              "A form is sent as " + FORM + ", not as " + (type.isEmpty() ? "nothing" : type) + ".")
          .header("Accept-Post", FORM);
    }
    try {
      // A body of unknown length is read here, and refused when it is too long.
      parameters(request);
    } catch (Problem problem) {
      throw problem.status() == 413 ? Problems.tooLong(maxBodyBytes) : problem;
    }
  }

  /**
   * All parameters.
   *
   * @throws Problem if they are not encoded as they should be, or too long
   */
  static Map<String, String[]> parameters(HttpServletRequest request) {
    try {
      return request.getParameterMap();
    } catch (RuntimeException e) {
      throw isTooLarge(e)
          ? new Problem(413, "request-too-long", "The request is too long", "The form is too long.")
          : new Problem(
              400,
              "bad-parameter",
              "A parameter is wrong",
              "The parameters are not encoded as a form in UTF-8 (%E2%80%A6, not the like of %ZZ).");
    }
  }

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
