package org.orontes.federate;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;
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

  static final String JSON = "application/sparql-results+json";
  private static final int LONGEST_GET = 2000;
  private static final int MOST_HOPS = 3;
  private static final long LOOK_MILLIS = 20;

  /** Calls at a time, whoever asks: public endpoints let one address have only a few. */
  private static final int AT_ONCE = 4;

  private final Services services;
  private @Nullable HttpClient client;
  private final String agent;
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

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
      HttpResponse<byte[]> response = inTurn(at, query, to.address(), deadline, cancelled);
      if (response.statusCode() / 100 != 3) {
        return CallErrors.body(response, to.address());
      }
      at = redirected(response, at, to.address());
    }
    throw CallErrors.circle(to.address());
  }

  private static void judge(ServiceAddress at, String address) {
    if (Hosts.isMeant(at.target())) {
      return;
    }
    try {
      Optional<String> special = Hosts.special(at.target());
      if (special.isPresent()) {
        throw CallErrors.special(address, special.get());
      }
    } catch (UnknownHostException e) {
      throw CallErrors.unknownHost(address);
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

  private HttpResponse<byte[]> inTurn(
      ServiceAddress at, String query, String address, long deadline, AtomicBoolean cancelled) {
    try {
      while (!turns.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        mustGoOn(address, deadline, cancelled);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    }
    try {
      judge(at, address);
      return send(request(at.target(), query), address, deadline, cancelled);
    } finally {
      turns.release();
    }
  }

  private void mustGoOn(String address, long deadline, AtomicBoolean cancelled) {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
    if (System.nanoTime() - deadline >= 0) {
      throw CallErrors.timedOut(address, services);
    }
  }

  private HttpResponse<byte[]> send(
      HttpRequest request, String address, long deadline, AtomicBoolean cancelled) {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client().sendAsync(request, head -> new LimitedBody(services.maxBytes()));
    try {
      while (true) {
        mustGoOn(address, deadline, cancelled);
        try {
          return coming.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          LOG.trace("Nothing yet from {}", address);
        }
      }
    } catch (ExecutionException e) {
      throw CallErrors.failed(address, e.getCause() == null ? e : e.getCause(), services);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    } finally {
      // Closes the connection when the answer is not there; else it does nothing.
      coming.cancel(true);
    }
  }

  private ServiceAddress redirected(
      HttpResponse<byte[]> response, ServiceAddress at, String address) {
    String location = response.headers().firstValue("Location").orElse("");
    String resolved;
    try {
      resolved = at.target().resolve(new URI(location)).toString();
    } catch (URISyntaxException e) {
      resolved = location;
    }
    // The query goes on in the address of a redirected GET.
    String bare = resolved.replaceFirst("[?&]query=[^&]*$", "");
    return services
        .find(bare)
        .orElseThrow(() -> CallErrors.redirected(address, response.statusCode(), bare));
  }
}
