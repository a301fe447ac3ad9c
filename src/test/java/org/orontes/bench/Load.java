package org.orontes.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests over some connections at once, each waiting for its answer, and times them. */
final class Load {

  private Load() {}

  /** The i-th request to a side. */
  interface Requests {
    byte[] make(Side side, int i);
  }

  /** What came of it: requests a second and the times of one in milliseconds. */
  record Run(double perSecond, double medianMs, double p95Ms) {}

  /**
   * @param seconds how long it goes on; each connection asks at least once
   * @param status what every answer must have
   * @param requests the i-th request
   */
  static Run of(Side side, int connections, double seconds, int status, Requests requests)
      throws Exception {
    AtomicInteger next = new AtomicInteger();
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * 1e9);
    Callable<List<Double>> one =
        () -> {
          List<Double> millis = new ArrayList<>();
          try (Wire wire = new Wire(side.endpoint())) {
            do {
              byte[] request = requests.make(side, next.getAndIncrement());
              long sent = System.nanoTime();
              int got = wire.send(request);
              millis.add((System.nanoTime() - sent) / 1e6);
              if (got != status) {
                String asked = new String(request, StandardCharsets.US_ASCII);
                throw new IOException(side.name() + " answers " + got + " to " + asked);
              }
            } while (System.nanoTime() - end < 0);
          }
          return millis;
        };
    ExecutorService pool = Executors.newFixedThreadPool(connections);
    List<Double> millis = new ArrayList<>();
    try {
      List<Future<List<Double>>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(pool.submit(one));
      }
      for (Future<List<Double>> each : all) {
        millis.addAll(each.get());
      }
    } finally {
      pool.shutdownNow();
    }
    double took = (System.nanoTime() - begin) / 1e9;
    List<Double> sorted = millis.stream().sorted().toList();
    return new Run(
        sorted.size() / took,
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * 0.95)));
  }
}
