package org.orontes.serve.ask;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a question waited and ran: for the client as {@code Server-Timing}, for the operator as
 * one line in the log. Neither says who asked.
 */
final class Timing {

  private static final Logger LOG = LoggerFactory.getLogger("orontes.questions");

  private final String what;
  private final long came = System.nanoTime();
  private long turn;
  private long ran;

  Timing(String what) {
    // What a client wrote must not pass for a line of the log.
    this.what = what.replaceAll("\\p{Cntrl}+", " ");
  }

  void turn() {
    turn = System.nanoTime() - came;
  }

  void ran(HttpServletResponse response) {
    ran = System.nanoTime() - came - turn;
    response.setHeader(
        "Server-Timing",
        String.format(Locale.ROOT, "wait;dur=%.1f, query;dur=%.1f", turn / 1e6, ran / 1e6));
  }

  void log(int status, long bytes) {
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "{} in {} ms (waited {}, ran {}), {} bytes: {}",
          status,
          (System.nanoTime() - came) / 1_000_000,
          turn / 1_000_000,
          ran / 1_000_000,
          bytes,
          what);
    }
  }
}
