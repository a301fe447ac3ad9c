package org.orontes.serve.ask;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;

/**
 * Ends queries that take too long. At its deadline a query is told to stop, by the flag that Jena
 * looks at for each row. One that does not look is answered for: after the grace its last word is
 * spoken by another thread, and whatever its own thread finds later is dropped. That thread is not
 * interrupted, because an interrupt closes the files of a TDB2 store for everybody.
 *
 * <p>One thread looks at all queries every few milliseconds, which costs a query less than a timer
 * of its own.
 */
final class Watchdog implements AutoCloseable {

  private static final long LOOK_NANOS = Duration.ofMillis(20).toNanos();

  private final Set<Watch> running = ConcurrentHashMap.newKeySet();
  private final Thread thread = new Thread(this::look, "orontes-watchdog");
  private volatile boolean closed;

  Watchdog() {
    thread.setDaemon(true);
    thread.start();
  }

  /** Begins to watch a query; to be closed when it has ended. */
  Watch watch(Duration timeout, Duration grace, Runnable lastWord) {
    Watch watch = new Watch(timeout, grace, lastWord);
    running.add(watch);
    return watch;
  }

  int running() {
    return running.size();
  }

  /** Tells every query to stop and waits a little for them. */
  @Override
  public void close() {
    long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (!running.isEmpty() && System.nanoTime() - until < 0) {
      running.forEach(Watch::cancel);
      LockSupport.parkNanos(LOOK_NANOS);
    }
    closed = true;
    LockSupport.unpark(thread);
  }

  private void look() {
    while (!closed) {
      long now = System.nanoTime();
      running.forEach(watch -> watch.check(now));
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  /** One query that runs. */
  final class Watch implements AutoCloseable {
    private final Duration timeout;
    private final long deadline;
    private final long end;
    private final Runnable lastWord;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean claimed = new AtomicBoolean();

    private Watch(Duration timeout, Duration grace, Runnable lastWord) {
      this.timeout = timeout;
      this.deadline = System.nanoTime() + timeout.toNanos();
      this.end = deadline + grace.toNanos();
      this.lastWord = lastWord;
    }

    /** The flag that stops the query, for Jena and for code of our own that may run long. */
    AtomicBoolean cancelSignal() {
      return cancelled;
    }

    /**
     * Whether the query was, or may have been, told to stop. After this has said no, everything
     * that was computed before is whole.
     */
    boolean expired() {
      return cancelled.get() || System.nanoTime() - deadline >= 0;
    }

    /**
     * @throws Problem 503 if the query has run out of time
     */
    void mustGoOn() {
      if (expired()) {
        throw Problems.timeout(timeout);
      }
    }

    Duration timeout() {
      return timeout;
    }

    /** Takes the right to answer; whoever comes second must leave the response alone. */
    boolean claim() {
      return claimed.compareAndSet(false, true);
    }

    private void cancel() {
      cancelled.set(true);
    }

    private void check(long now) {
      if (now - deadline >= 0) {
        cancel();
      }
      if (now - end >= 0 && claim()) {
        // A client that does not read must not hold up the other queries.
        Thread speaker = new Thread(lastWord, "orontes-last-word");
        speaker.setDaemon(true);
        speaker.start();
      }
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }
}
