package org.orontes.federate;

import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
import org.orontes.federate.ServiceException.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one query to an allowed endpoint, as the SPARQL 1.1 Protocol has it, and takes the body of
 * a whole answer in the JSON of SPARQL results. It follows no redirect on its own, uses no proxy,
 * and sends no cookie, credential or Referer.
 *
 * <p>Where a host leads is looked up and judged just before the connection is made. The client of
 * Java takes no address that was looked up before, only the name, and looks it up again; it gets
 * the same answer as long as Java's cache holds it (30 s, unless {@code networkaddress.cache.ttl}
 * says otherwise). What remains is a name whose answer changes at the moment at which the cache
 * lets go of it, and the name is one that the operator chose.
 */
final class Caller {

  private static final Logger LOG = LoggerFactory.getLogger(Caller.class);

  private static final String JSON = "application/sparql-results+json";
  private static final int LONGEST_GET = 2000;
  private static final int LONGEST_SAYING = 300;
  private static final int MOST_HOPS = 3;
  private static final long LOOK_MILLIS = 20;
  private static final String HOW_ON =
      "Ask again later, or put OPTIONAL { SERVICE SILENT <…> { … } } to do without what it says.";

  private final Services services;
  private @Nullable HttpClient client;
  private final String agent;

  Caller(Services services) {
    this.services = services;
    String version = Caller.class.getPackage().getImplementationVersion();
    this.agent =
        "Orontes/" + (version == null ? "unpackaged" : version) + " (https://w3id.org/orontes)";
  }

  /** Made when it is needed: it has a thread of its own, and most servers call nobody. */
  private synchronized HttpClient client() {
    HttpClient made = client;
    if (made == null) {
      made =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .proxy(HttpClient.Builder.NO_PROXY)
              .connectTimeout(services.timeout())
              .build();
      client = made;
    }
    return made;
  }

  /**
   * The body of the answer to a query.
   *
   * @param cancelled stops the call as soon as it is set
   * @throws ServiceException if there is no whole answer
   * @throws QueryCancelledException if it was stopped
   */
  byte[] ask(ServiceAddress to, String query, AtomicBoolean cancelled) {
    long deadline = System.nanoTime() + services.timeout().toNanos();
    ServiceAddress at = to;
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      judge(at, to.address());
      HttpResponse<byte[]> response =
          send(request(at.target(), query), to.address(), deadline, cancelled);
      if (response.statusCode() / 100 != 3) {
        return body(response, to.address());
      }
      at = redirected(response, at, to.address());
    }
    throw ServiceException.of(
        Kind.FAILED, to.address(), "<" + to.address() + "> leads in a circle.", HOW_ON);
  }

  private static void judge(ServiceAddress at, String address) {
    if (Hosts.isMeant(at.target())) {
      return;
    }
    try {
      Optional<String> special = Hosts.special(at.target());
      if (special.isPresent()) {
        throw ServiceException.of(
            Kind.ASTRAY,
            address,
            "The host of <" + address + "> leads to " + special.get() + ", where nobody is called.",
            "Tell the operator: a machine of one's own network must be named by its numbers or as"
                + " localhost.");
      }
    } catch (UnknownHostException e) {
      throw ServiceException.of(
          Kind.FAILED, address, "The host of <" + address + "> is not known.", HOW_ON);
    }
  }

  private HttpRequest request(URI target, String query) {
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    String get = target + (target.getRawQuery() == null ? "?" : "&") + form;
    HttpRequest.Builder request =
        HttpRequest.newBuilder().header("Accept", JSON).header("User-Agent", agent);
    return get.length() <= LONGEST_GET
        ? request.uri(URI.create(get)).GET().build()
        : request
            .uri(target)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
  }

  private HttpResponse<byte[]> send(
      HttpRequest request, String address, long deadline, AtomicBoolean cancelled) {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client().sendAsync(request, head -> new LimitedBody(services.maxBytes()));
    try {
      while (true) {
        if (cancelled.get()) {
          throw new QueryCancelledException();
        }
        if (System.nanoTime() - deadline >= 0) {
          throw timedOut(address);
        }
        try {
          return coming.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          LOG.trace("Nothing yet from {}", address);
        }
      }
    } catch (ExecutionException e) {
      throw failed(address, e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    } finally {
      // Closes the connection when the answer is not there; else it does nothing.
      coming.cancel(true);
    }
  }

  private ServiceException timedOut(String address) {
    Duration time = services.timeout();
    return ServiceException.of(
        Kind.TIMED_OUT,
        address,
        "<" + address + "> did not answer within " + time.toMillis() / 1000.0 + " s.",
        "Ask it for less: a narrower pattern, fewer rows on this side. The operator can give it more"
            + " time with --service-timeout.");
  }

  private ServiceException failed(String address, Throwable cause) {
    LOG.debug("No answer from {}", address, cause);
    if (cause instanceof LimitedBody.TooLong) {
      return tooLong(address);
    }
    if (cause instanceof HttpTimeoutException) {
      return timedOut(address);
    }
    String what =
        cause instanceof ConnectException
            ? " cannot be reached."
            : cause instanceof SSLException
                ? " cannot be reached: there is no trusted connection to it."
                : " broke off its answer.";
    return ServiceException.of(Kind.FAILED, address, "<" + address + ">" + what, HOW_ON);
  }

  private ServiceException tooLong(String address) {
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

  private ServiceAddress redirected(
      HttpResponse<byte[]> response, ServiceAddress at, String address) {
    String location = response.headers().firstValue("Location").orElse("");
    String resolved;
    try {
      resolved = at.target().resolve(new URI(location)).toString();
    } catch (java.net.URISyntaxException e) {
      resolved = location;
    }
    // The query goes on in the address of a redirected GET.
    String bare = resolved.replaceFirst("[?&]query=[^&]*$", "");
    return services
        .find(bare)
        .orElseThrow(
            () ->
                ServiceException.of(
                    Kind.ASTRAY,
                    address,
                    "<"
                        + address
                        + "> says (status "
                        + response.statusCode()
                        + ") that it is to be asked at <"
                        + shortened(bare)
                        + ">, which is not allowed here.",
                    "If that is its new address, the operator allows it with --allow-service."));
  }

  private static byte[] body(HttpResponse<byte[]> response, String address) {
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
    if (!type.startsWith(JSON) && !type.startsWith("application/json")) {
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
