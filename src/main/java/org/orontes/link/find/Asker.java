package org.orontes.link.find;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.orontes.link.find.Unanswered.Hope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one question after the other: from the journal when it was answered before, else over the
 * wire, not faster than manners allow, and again with growing pauses (exponential backoff with
 * jitter) when that may help. An answer that cannot be read is none and is not kept.
 */
final class Asker {

  private static final Logger LOG = LoggerFactory.getLogger(Asker.class);

  /** Makes something of an answer. */
  @FunctionalInterface
  interface Reader<T> {
    T read(String answer) throws Unreadable;
  }

  /** The one thing that takes time on purpose; a test has its own. */
  @FunctionalInterface
  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  private final Manners manners;
  private final Wire wire;
  private final Journal journal;
  private final Pause pause;
  private final RandomGenerator random;
  private @Nullable Instant lastEnd;
  private Instant notBefore = Instant.MIN;
  private int requests;
  private int answered;
  private int remembered;
  private int failed;
  private int failedInARow;

  Asker(Manners manners, Wire wire, Journal journal, Pause pause, RandomGenerator random) {
    this.manners = manners;
    this.wire = wire;
    this.journal = journal;
    this.pause = pause;
    this.random = random;
  }

  /**
   * What a call is answered with, read.
   *
   * @throws Unanswered when this call failed for good; others may be answered
   * @throws Stopped when so many failed in a row, or so thoroughly, that no more are sent
   */
  <T> T ask(Call call, Reader<T> reader) throws IOException, InterruptedException {
    String known = journal.answer(call).orElse(null);
    if (known != null) {
      try {
        T read = reader.read(known);
        remembered++;
        return read;
      } catch (Unreadable e) {
        LOG.debug("What the journal has of {} is asked again", call.address(), e);
      }
    }
    try {
      T read = overTheWire(call, reader);
      failedInARow = 0;
      answered++;
      return read;
    } catch (Unanswered e) {
      failed++;
      failedInARow++;
      if (e.hope() == Hope.NONE || failedInARow >= manners.failures()) {
        throw new Stopped(String.valueOf(e.getMessage()), failedInARow, journal.size(), e);
      }
      throw e;
    }
  }

  private <T> T overTheWire(Call call, Reader<T> reader) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        breathe();
        requests++;
        String answer = send(call);
        T read = readNew(call, answer, reader);
        journal.keep(call, answer, Instant.now());
        return read;
      } catch (Unanswered e) {
        if (e.hope() != Hope.AGAIN) {
          throw e;
        }
        Duration wait = wait(e, attempt);
        if (attempt >= manners.tries()) {
          throw e;
        }
        LOG.debug("Try {} failed, the next in {}", attempt, wait, e);
        pause.of(wait);
      }
    }
  }

  private String send(Call call) throws Unanswered, InterruptedException {
    try {
      return wire.send(call);
    } finally {
      lastEnd = Instant.now();
    }
  }

  private static <T> T readNew(Call call, String answer, Reader<T> reader) throws Unanswered {
    try {
      return reader.read(answer);
    } catch (Unreadable e) {
      throw Unanswered.again("From " + call.address() + ": " + e.getMessage(), e);
    }
  }

  /**
   * Lets the pace pass since the last answer, and the time that a server asked to be left alone.
   */
  private void breathe() throws InterruptedException {
    Instant now = Instant.now();
    if (now.isBefore(notBefore)) {
      pause.of(Duration.between(now, notBefore).plusMillis(1));
    }
    if (lastEnd != null) {
      Duration left = manners.pace().minus(Duration.between(lastEnd, Instant.now()));
      if (!left.isNegative() && !left.isZero()) {
        pause.of(left);
      }
    }
  }

  /**
   * How long to wait before the next try: what the server asks for, else twice as long as before,
   * up to half of it by chance, so that clients that were sent away together do not come back
   * together.
   */
  private Duration wait(Unanswered e, int attempt) throws Unanswered {
    Duration asked = e.after().orElse(null);
    if (asked != null) {
      if (asked.compareTo(manners.longestPause()) > 0) {
        throw Unanswered.never(
            e.getMessage() + " and asks to be left alone for " + asked.toSeconds() + " s");
      }
      notBefore = Instant.now().plus(asked);
      return Duration.ZERO;
    }
    double doubled = (double) manners.backoff().toMillis() * Math.pow(2, Math.min(20, attempt - 1));
    double most = Math.min(doubled, (double) manners.longestPause().toMillis());
    return Duration.ofMillis(Math.round(most * (0.5 + 0.5 * random.nextDouble())));
  }

  /** How many requests went over the wire, tries included. */
  int requests() {
    return requests;
  }

  int answered() {
    return answered;
  }

  /** How many answers the journal had. */
  int remembered() {
    return remembered;
  }

  int failed() {
    return failed;
  }
}
