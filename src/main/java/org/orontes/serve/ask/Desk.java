package org.orontes.serve.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.orontes.serve.ask.Watchdog.Watch;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Editions;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where questions are answered, one after the other and a few at a time. A question that the client
 * holds the answer to costs a comparison; one that was answered before is answered from memory; any
 * other waits for its turn, runs to its end, and only then the status is sent, so 200 means the
 * whole result.
 */
public final class Desk implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  /** How long a question waits for its turn before the client is told to come back. */
  private static final long TURN_MILLIS = 500;

  private static final long LOOK_NANOS = Duration.ofMillis(10).toNanos();

  private final Limits limits;
  private final Editions editions;
  private final Watchdog watchdog = new Watchdog();
  private final Evaluation evaluation;
  private final Semaphore turns;
  private final Memory memory = new Memory();
  private final AtomicInteger answering = new AtomicInteger();
  private volatile boolean closing;
  private final Tally tally = new Tally(watchdog::running);

  public Desk(Limits limits, Editions editions) {
    this.limits = limits;
    this.editions = editions;
    this.evaluation = new Evaluation(limits);
    this.turns = new Semaphore(limits.maxConcurrent(), true);
  }

  /** How much one question may cost. */
  public Limits limits() {
    return limits;
  }

  /** How many queries run now. */
  public int running() {
    return watchdog.running();
  }

  /** How many questions were answered and how, in the text form of Prometheus. */
  public String figures() {
    return tally.text();
  }

  /** Answers with what the question that is made of the edition comes to, or with the problem. */
  public void answer(
      HttpServletRequest request, HttpServletResponse response, Function<Edition, Question> asked)
      throws IOException {
    if (closing) {
      throw Problems.closing();
    }
    answering.incrementAndGet();
    try {
      sit(request, response, asked);
    } finally {
      answering.decrementAndGet();
    }
  }

  private void sit(
      HttpServletRequest request, HttpServletResponse response, Function<Edition, Question> asked)
      throws IOException {
    long came = System.nanoTime();
    Sitting sitting;
    Outcome outcome;
    try (Editions.Lease lease = editions.lease()) {
      Edition edition = lease.edition();
      response.setHeader(Edition.HEADER, edition.id());
      Question question = question(asked, edition, came);
      sitting = Sitting.of(request, response, edition, question);
      outcome = outcome(sitting);
    }
    // The answer looks into the store no more: who reads it slowly keeps no edition alive.
    try (outcome) {
      Replying reply = new Replying(request, response, sitting.tag(), memory);
      try {
        outcome
            .send(reply, sitting.question(), sitting.accept())
            .ifPresent(answer -> memory.keep(sitting.key(), answer));
      } finally {
        reply.letGo();
      }
      sitting.timing().log(response.getStatus(), reply.written());
    } finally {
      tally.count(outcome.word(), response.getStatus(), came);
    }
  }

  private Question question(Function<Edition, Question> asked, Edition edition, long came) {
    try {
      return asked.apply(edition);
    } catch (Problem problem) {
      tally.count("refused", problem.status(), came);
      throw problem;
    }
  }

  /** One question at one edition. */
  private record Sitting(
      HttpServletRequest request,
      HttpServletResponse response,
      Edition edition,
      Question question,
      String key,
      Tag tag,
      Timing timing) {

    static Sitting of(
        HttpServletRequest request,
        HttpServletResponse response,
        Edition edition,
        Question question) {
      String key = question.key();
      return new Sitting(
          request,
          response,
          edition,
          question,
          edition.id() + "\n" + key,
          Tag.of(edition, key),
          new Timing(question));
    }

    Accept accept() {
      return Accept.of(request.getHeader("Accept"));
    }
  }

  private Outcome outcome(Sitting sitting) {
    if (sitting.tag().matches(sitting.request().getHeader("If-None-Match"))) {
      return new Outcome.Unchanged();
    }
    Kept kept = memory.get(sitting.key());
    if (kept != null) {
      return kept;
    }
    if (!turn()) {
      return Outcome.of(Problems.busy());
    }
    sitting.timing().turn();
    Runnable lastWord = () -> lastWord(sitting);
    try (Watch watch = watchdog.watch(sitting.question().timeout(), limits.grace(), lastWord)) {
      Outcome outcome = run(sitting, watch);
      if (!watch.claim()) {
        outcome.close();
        return new Outcome.Told();
      }
      sitting.timing().ran(sitting.response());
      return outcome;
    } finally {
      turns.release();
    }
  }

  private boolean turn() {
    try {
      return turns.tryAcquire(TURN_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Outcome run(Sitting sitting, Watch watch) {
    try {
      Question.Prepared prepared = sitting.question().prepare(sitting.edition());
      if (prepared instanceof Question.Run run) {
        return evaluation.run(run, sitting.question().data(sitting.edition()), watch);
      }
      return Outcome.of((Question.Ready) prepared);
    } catch (Problem problem) {
      return Outcome.of(problem);
    } catch (RuntimeException | Error e) {
      if (watch.expired()) {
        // What breaks when a query is stopped is no fault.
        return Outcome.of(Problems.timeout(watch.timeout()));
      }
      LOG.error("A query failed", e);
      return Outcome.of(Problems.internal());
    }
  }

  private static void lastWord(Sitting sitting) {
    // The connection is of no more use to the client: its next request would wait for this query.
    Problem problem = Problems.timeout(sitting.question().timeout()).header("Connection", "close");
    try {
      Replies.send(sitting.response(), problem, sitting.question().tell(problem, sitting.accept()));
      sitting.timing().log(problem.status(), 0);
    } catch (IOException e) {
      LOG.debug("The client left", e);
    }
  }

  /**
   * Takes no more questions, and waits until those that were taken are answered. The queries that
   * still run after that time are told to stop.
   *
   * @return how many were still being answered when the time was over
   */
  public int drain(Duration patience) {
    closing = true;
    long until = System.nanoTime() + patience.toNanos();
    while (answering.get() > 0 && System.nanoTime() - until < 0) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return answering.get();
  }

  /** Tells the queries that run to stop, and waits a little for them. */
  @Override
  public void close() {
    watchdog.close();
  }
}
