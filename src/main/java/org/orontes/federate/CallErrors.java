package org.orontes.federate;

import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.orontes.federate.ServiceException.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can go wrong with a call, in the words for the person who asked. */
final class CallErrors {

  private static final Logger LOG = LoggerFactory.getLogger(CallErrors.class);

  private static final int LONGEST_SAYING = 300;
  private static final String HOW_ON =
      "Ask again later, or put OPTIONAL { SERVICE SILENT <…> { … } } to do without what it says.";

  private CallErrors() {}

  static ServiceException circle(String address) {
    return ServiceException.of(
        Kind.FAILED, address, "<" + address + "> leads in a circle.", HOW_ON);
  }

  static ServiceException special(String address, String what) {
    return ServiceException.of(
        Kind.ASTRAY,
        address,
        "The host of <" + address + "> leads to " + what + ", where nobody is called.",
        "Tell the operator: a machine of one's own network must be named by its numbers or as"
            + " localhost.");
  }

  static ServiceException unknownHost(String address) {
    return ServiceException.of(
        Kind.FAILED, address, "The host of <" + address + "> is not known.", HOW_ON);
  }

  static ServiceException redirected(String address, int status, String to) {
    return ServiceException.of(
        Kind.ASTRAY,
        address,
        "<"
            + address
            + "> says (status "
            + status
            + ") that it is to be asked at <"
            + shortened(to)
            + ">, which is not allowed here.",
        "If that is its new address, the operator allows it with --allow-service.");
  }

  static ServiceException timedOut(String address, Services services) {
    Duration time = services.timeout();
    return ServiceException.of(
        Kind.TIMED_OUT,
        address,
        "<" + address + "> did not answer within " + time.toMillis() / 1000.0 + " s.",
        "Ask it for less: a narrower pattern, fewer rows on this side. The operator can give it more"
            + " time with --service-timeout.");
  }

  static ServiceException failed(String address, Throwable cause, Services services) {
    LOG.debug("No answer from {}", address, cause);
    if (cause instanceof LimitedBody.TooLong) {
      return tooLong(address, services);
    }
    if (cause instanceof HttpTimeoutException) {
      return timedOut(address, services);
    }
    String what =
        cause instanceof ConnectException
            ? " cannot be reached."
            : cause instanceof SSLException
                ? " cannot be reached: there is no trusted connection to it."
                : " broke off its answer.";
    return ServiceException.of(Kind.FAILED, address, "<" + address + ">" + what, HOW_ON);
  }

  private static ServiceException tooLong(String address, Services services) {
    return ServiceException.of(
        Kind.TOO_MUCH,
        address,
        "The answer of <"
            + address
            + "> is longer than the "
            + services.maxBytes()
            + " bytes that are taken.",
        "Ask it for less: a narrower pattern, fewer columns, fewer rows on this side.");
  }

  /** The body of an answer with rows; whatever else came is an error. */
  static byte[] body(HttpResponse<byte[]> response, String address) {
    String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    int status = response.statusCode();
    if (status != 200) {
      String retry =
          response
              .headers()
              .firstValue("Retry-After")
              .filter(after -> after.matches("[0-9]{1,6}|[A-Za-z0-9,: ]{20,40}"))
              .orElse(null);
      String said =
          type.startsWith("text/plain")
              ? shortened(new String(response.body(), StandardCharsets.UTF_8))
              : "";
      throw ServiceException.answered(
          address,
          status,
          retry,
          said,
          status / 100 == 4 && status != 429
              ? "It does not take what stands within SERVICE: ask it that by itself to see why."
              : HOW_ON);
    }
    if (!type.startsWith(Caller.JSON) && !type.startsWith("application/json")) {
      throw ServiceException.of(
          Kind.FAILED,
          address,
          "<"
              + address
              + "> answered with "
              + (type.isEmpty() ? "something of no type" : shortened(type))
              + ", not with the rows of a query.",
          "See in a browser what is there: it may be a page, or no SPARQL endpoint any more.");
    }
    return response.body();
  }

  private static String shortened(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() > LONGEST_SAYING ? line.substring(0, LONGEST_SAYING) + "…" : line;
  }

  /** What cannot be read as rows. */
  static ServiceException unreadable(String address, Exception cause) {
    LOG.debug("The answer of {} cannot be read", address, cause);
    return ServiceException.of(
        Kind.FAILED,
        address,
        "The answer of <" + address + "> is not whole, or no result of a query as SPARQL has it.",
        HOW_ON);
  }

  /** A row more than is taken. */
  static ServiceException tooManyRows(String address, long most) {
    return ServiceException.of(
        Kind.TOO_MUCH,
        address,
        "<" + address + "> has more than the " + most + " rows that a query may fetch from others.",
        "Ask it for less: join it with a pattern of this side that says which things are meant.");
  }

  /** More rows than are asked about at once, as SILENT needs it. */
  static ServiceException tooManyAsked(String address, long most) {
    return ServiceException.of(
        Kind.TOO_MUCH,
        address,
        "<" + address + "> would be asked about more than " + most + " rows.",
        "Narrow what stands before SERVICE SILENT.");
  }

  /** A call more than is made. */
  static ServiceException tooManyCalls(String address, int most) {
    return ServiceException.of(
        Kind.TOO_MUCH,
        address,
        "The query would call <" + address + "> more than " + most + " times.",
        "Rows are sent for together where SERVICE is joined or OPTIONAL; within FILTER EXISTS each"
            + " row is a call of its own. Join instead, or narrow what stands before it.");
  }
}
