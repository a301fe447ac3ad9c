package org.orontes.serve.ask;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a question waited and ran: for the client as {@code Server-Timing}, for the operator as
 * a line in the log when it took long or was refused, and of every question if {@code
 * orontes.questions} is logged at DEBUG. Neither says who asked.
 */
final class Timing {

  private static final Logger LOG = LoggerFactory.getLogger("orontes.questions");

  /** What takes longer than this is worth a line. */
  private static final long LONG_NANOS = 250_000_000;

  private final Question question;
  private final long came = System.nanoTime();
  private long turn;
  private long ran;

  Timing(Question question) {
    this.question = question;
  }

  void turn() {
    turn = System.nanoTime() - came;
  }

  void ran(HttpServletResponse response) {
    ran = System.nanoTime() - came - turn;
    response.setHeader("Server-Timing", "wait;dur=" + tenths(turn) + ", query;dur=" + tenths(ran));
  }

  /** In milliseconds with one digit after the point. */
  private static String tenths(long nanos) {
    long tenths = nanos / 100_000;
    return tenths / 10 + "." + tenths % 10;
  }

  void log(int status, long bytes) {
    long took = System.nanoTime() - came;
    if (status >= 400 || took > LONG_NANOS) {
      LOG.info(line(status, bytes, took));
    } else if (LOG.isDebugEnabled()) {
      LOG.debug(line(status, bytes, took));
    }
  }

  private String line(int status, long bytes, long took) {
    // What a client wrote must not pass for a line of the log.
    String what = question.what().replaceAll("\\p{Cntrl}+", " ");
    return "%d in %d ms (waited %d, ran %d), %d bytes: %s"
        .formatted(status, millis(took), millis(turn), millis(ran), bytes, what);
  }

  private static long millis(long nanos) {
    return nanos / 1_000_000;
  }
}
