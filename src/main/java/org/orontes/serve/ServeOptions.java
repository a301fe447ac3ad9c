package org.orontes.serve;

import java.time.Duration;
import org.orontes.federate.Services;
import org.orontes.serve.ask.Limits;

/**
 * Where the server listens and how much one question may cost.
 *
 * @param host the address to listen on; the default is reachable from this machine only
 * @param port the port; 0 takes a free one
 */
public record ServeOptions(String host, int port, Limits limits) {

  public ServeOptions {
    if (host.isBlank()) {
      throw new IllegalArgumentException("host cannot be " + host);
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port cannot be " + port);
    }
  }

  /** This machine only, port 3030, and the limits' own defaults. */
  public static ServeOptions defaults() {
    return new ServeOptions("127.0.0.1", 3030, Limits.defaults());
  }

  public ServeOptions withHost(String value) {
    return new ServeOptions(value, port, limits);
  }

  public ServeOptions withPort(int value) {
    return new ServeOptions(host, value, limits);
  }

  /** The time a query may run, and the time the server then waits for it to notice. */
  public ServeOptions withTimeout(Duration value, Duration wait) {
    return new ServeOptions(host, port, limits.withTimeout(value, wait));
  }

  /** The most rows of a SELECT, and the most triples of a CONSTRUCT or DESCRIBE. */
  public ServeOptions withMaxResults(long rows, long triples) {
    return new ServeOptions(host, port, limits.withMaxResults(rows, triples));
  }

  public ServeOptions withMaxBodyBytes(int value) {
    return new ServeOptions(host, port, limits.withMaxBodyBytes(value));
  }

  public ServeOptions withMaxConcurrent(int value) {
    return new ServeOptions(host, port, limits.withMaxConcurrent(value));
  }

  public ServeOptions withServices(Services value) {
    return new ServeOptions(host, port, limits.withServices(value));
  }
}
