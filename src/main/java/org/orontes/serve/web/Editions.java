package org.orontes.serve.web;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The edition that is served now. A query takes a lease and keeps its edition until it ends, even
 * when a newer one takes over meanwhile. It never closes data that a lease still holds.
 */
public final class Editions implements AutoCloseable {

  private final AtomicReference<@Nullable Held> current;

  public Editions(Edition first) {
    current = new AtomicReference<>(new Held(first));
  }

  /** A hold on the current edition; to be closed. */
  public Lease lease() {
    while (true) {
      Held held = current.get();
      if (held == null) {
        throw Problems.closing();
      }
      // Between reading `current` and holding it the edition may have been retired: look again.
      if (held.acquire()) {
        return new Lease(held);
      }
    }
  }

  public void swap(Edition next) {
    Held held = new Held(next);
    Held before = current.getAndUpdate(now -> now == null ? null : held);
    if (before == null) {
      throw new IllegalStateException("the server is closed");
    }
    before.release();
  }

  @Override
  public void close() {
    Held last = current.getAndSet(null);
    if (last != null) {
      last.release();
    }
  }

  /** What a query holds while it runs. */
  public static final class Lease implements AutoCloseable {
    private final Held held;

    private Lease(Held held) {
      this.held = held;
    }

    public Edition edition() {
      return held.edition;
    }

    @Override
    public void close() {
      held.release();
    }
  }

  private static final class Held {
    private final Edition edition;

    /** The leases, and one more as long as the edition is the current one. */
    private final AtomicInteger holds = new AtomicInteger(1);

    Held(Edition edition) {
      this.edition = edition;
    }

    boolean acquire() {
      return holds.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    void release() {
      if (holds.decrementAndGet() == 0) {
        edition.retire();
      }
    }
  }
}
