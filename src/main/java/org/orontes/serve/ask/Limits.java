package org.orontes.serve.ask;

import java.time.Duration;
import org.orontes.federate.Services;

/**
 * How much one question may cost.
 *
 * @param timeout how long a query may run; a client may ask for less, never for more
 * @param grace how long after that the server waits for the query to notice; then it answers itself
 * @param maxRows the most rows of a SELECT
 * @param maxTriples the most triples of a CONSTRUCT or DESCRIBE, which are held in memory
 * @param maxBodyBytes the largest request body, and so the longest query
 * @param maxConcurrent how many queries run at a time
 * @param services which other endpoints queries may call with SERVICE
 */
public record Limits(
    Duration timeout,
    Duration grace,
    long maxRows,
    long maxTriples,
    int maxBodyBytes,
    int maxConcurrent,
    Services services) {

  public Limits {
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

  /** 30 seconds, a million rows, a body of 1 MiB, no SERVICE. */
  public static Limits defaults() {
    return new Limits(
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        1_000_000,
        250_000,
        1024 * 1024,
        Math.max(8, 2 * Runtime.getRuntime().availableProcessors()),
        Services.NONE);
  }

  public Limits withTimeout(Duration value, Duration wait) {
    return new Limits(value, wait, maxRows, maxTriples, maxBodyBytes, maxConcurrent, services);
  }

  public Limits withMaxResults(long rows, long triples) {
    return new Limits(timeout, grace, rows, triples, maxBodyBytes, maxConcurrent, services);
  }

  public Limits withMaxBodyBytes(int value) {
    return new Limits(timeout, grace, maxRows, maxTriples, value, maxConcurrent, services);
  }

  public Limits withMaxConcurrent(int value) {
    return new Limits(timeout, grace, maxRows, maxTriples, maxBodyBytes, value, services);
  }

  public Limits withServices(Services value) {
    return new Limits(timeout, grace, maxRows, maxTriples, maxBodyBytes, maxConcurrent, value);
  }
}
