package org.orontes.serve;

import java.time.Duration;
import org.orontes.serve.ask.Limits;

/**
 * Where the server listens and how much one question may cost.
 *
 * @param host the address to listen on; the default is reachable from this machine only
 * @param port the port; 0 takes a free one
 * @param timeout how long a query may run; a client may ask for less, never for more
 * @param grace how long after that the server waits for the query to notice; then it answers itself
 * @param maxRows the most rows of a SELECT
 * @param maxTriples the most triples of a CONSTRUCT or DESCRIBE, which are held in memory
 * @param maxBodyBytes the largest request body, and so the longest query
 * @param maxConcurrent how many queries run at a time
 * @param allowService whether queries may call other endpoints with SERVICE
 */
public record ServeOptions(
    String host,
    int port,
    Duration timeout,
    Duration grace,
    long maxRows,
    long maxTriples,
    int maxBodyBytes,
    int maxConcurrent,
    boolean allowService) {

  public ServeOptions {
    require(!host.isBlank(), "host", host);
    require(port >= 0 && port <= 65_535, "port", port);
    require(timeout.toMillis() > 0, "timeout", timeout);
    require(!grace.isNegative(), "grace", grace);
    require(maxRows > 0, "maxRows", maxRows);
    require(maxTriples > 0, "maxTriples", maxTriples);
    require(maxBodyBytes > 0, "maxBodyBytes", maxBodyBytes);
    require(maxConcurrent > 0, "maxConcurrent", maxConcurrent);
  }

  private static void require(boolean right, String name, Object value) {
    if (!right) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
  }

  /** This machine only, port 3030, 30 seconds, a million rows, a body of 1 MiB. */
  public static ServeOptions defaults() {
    return new ServeOptions(
        "127.0.0.1",
        3030,
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        1_000_000,
        250_000,
        1024 * 1024,
        Math.max(8, 2 * Runtime.getRuntime().availableProcessors()),
        false);
  }

  Limits limits() {
    return new Limits(
        timeout, grace, maxRows, maxTriples, maxBodyBytes, maxConcurrent, allowService);
  }

  public ServeOptions withHost(String value) {
    return new ServeOptions(
        value,
        port,
        timeout,
        grace,
        maxRows,
        maxTriples,
        maxBodyBytes,
        maxConcurrent,
        allowService);
  }

  public ServeOptions withPort(int value) {
    return new ServeOptions(
        host,
        value,
        timeout,
        grace,
        maxRows,
        maxTriples,
        maxBodyBytes,
        maxConcurrent,
        allowService);
  }

  /** The time a query may run, and the time the server then waits for it to notice. */
  public ServeOptions withTimeout(Duration value, Duration wait) {
    return new ServeOptions(
        host, port, value, wait, maxRows, maxTriples, maxBodyBytes, maxConcurrent, allowService);
  }

  /** The most rows of a SELECT, and the most triples of a CONSTRUCT or DESCRIBE. */
  public ServeOptions withMaxResults(long rows, long triples) {
    return new ServeOptions(
        host, port, timeout, grace, rows, triples, maxBodyBytes, maxConcurrent, allowService);
  }

  public ServeOptions withMaxBodyBytes(int value) {
    return new ServeOptions(
        host, port, timeout, grace, maxRows, maxTriples, value, maxConcurrent, allowService);
  }

  public ServeOptions withMaxConcurrent(int value) {
    return new ServeOptions(
        host, port, timeout, grace, maxRows, maxTriples, maxBodyBytes, value, allowService);
  }

  public ServeOptions withAllowService(boolean value) {
    return new ServeOptions(
        host, port, timeout, grace, maxRows, maxTriples, maxBodyBytes, maxConcurrent, value);
  }
}
