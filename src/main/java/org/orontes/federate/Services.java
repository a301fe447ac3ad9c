package org.orontes.federate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which endpoints queries may call, and how much that may cost.
 *
 * @param allowed the endpoints; none stands for no SERVICE at all
 * @param timeout how long one call may take; the query's own limit goes on counting meanwhile
 * @param maxRows the most rows that a query may fetch, from all its calls together
 * @param maxBytes the longest body of one answer
 * @param maxCalls the most calls of a query
 * @param chunk how many rows are asked about in one call
 */
public record Services(
    List<ServiceAddress> allowed,
    Duration timeout,
    long maxRows,
    long maxBytes,
    int maxCalls,
    int chunk) {

  /** How many rows are asked about in one call, where nothing else is said. */
  static final int CHUNK = 200;

  /** Nothing may be called; 20 seconds, 100 000 rows, 16 MiB and 50 calls when something may. */
  public static final Services NONE =
      new Services(List.of(), Duration.ofSeconds(20), 100_000, 16L * 1024 * 1024, 50, CHUNK);

  public Services {
    allowed = List.copyOf(allowed);
    if (timeout.toMillis() <= 0 || maxRows <= 0 || maxBytes <= 0 || maxCalls <= 0 || chunk <= 0) {
      throw new IllegalArgumentException("the limits of a service are above nothing");
    }
  }

  public Services withAllowed(List<ServiceAddress> value) {
    return new Services(value, timeout, maxRows, maxBytes, maxCalls, chunk);
  }

  public Services withTimeout(Duration value) {
    return new Services(allowed, value, maxRows, maxBytes, maxCalls, chunk);
  }

  /** The most rows, bytes and calls. */
  public Services withMost(long rows, long bytes, int calls) {
    return new Services(allowed, timeout, rows, bytes, calls, chunk);
  }

  public Services withChunk(int value) {
    return new Services(allowed, timeout, maxRows, maxBytes, maxCalls, value);
  }

  /** The endpoint that a query calls so, letter for letter. */
  public Optional<ServiceAddress> find(String address) {
    return allowed.stream().filter(one -> one.address().equals(address)).findFirst();
  }

  /** The addresses as queries write them. */
  public List<String> addresses() {
    return allowed.stream().map(ServiceAddress::address).toList();
  }
}
