package org.orontes.serve.ask;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/**
 * How many questions were answered, how, and how long that took, since the server started. It knows
 * neither who asked nor what.
 */
final class Tally {

  private static final Duration[] STEPS = {
    Duration.ofMillis(1),
    Duration.ofMillis(10),
    Duration.ofMillis(100),
    Duration.ofSeconds(1),
    Duration.ofSeconds(10),
    Duration.ofSeconds(60)
  };

  /** What is counted together. */
  private record Kind(String outcome, int status) {}

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

  Tally(IntSupplier running) {
    Gauge.builder("orontes.questions.running", running::getAsInt)
        .description("Questions that run now")
        .register(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Counts a question that came at {@code came}, in the time of {@link System#nanoTime}. */
  void count(String outcome, int status, long came) {
    timers
        .computeIfAbsent(new Kind(outcome, status), this::timer)
        .record(Duration.ofNanos(System.nanoTime() - came));
  }

  private Timer timer(Kind kind) {
    return Timer.builder("orontes.questions")
        .description("Questions that were answered, with the time from coming in to the last byte")
        .tag("outcome", kind.outcome())
        .tag("status", String.valueOf(kind.status()))
        .serviceLevelObjectives(STEPS)
        .register(registry);
  }

  /** All figures in the text form of Prometheus. */
  String text() {
    return registry.scrape();
  }
}
