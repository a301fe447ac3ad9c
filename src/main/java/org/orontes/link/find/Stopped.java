package org.orontes.link.find;

import java.io.IOException;

/** The run ended before its end; the answers that came are kept. */
public final class Stopped extends IOException {

  private static final long serialVersionUID = 1L;

  Stopped(String what, int failures, int kept, Throwable cause) {
    super(
        what
            + ".\nNothing more is asked after "
            + failures
            + (failures == 1 ? " failed request" : " failed requests in a row")
            + ", and no file is written. The "
            + kept
            + (kept == 1 ? " answer that has come is" : " answers that have come are")
            + " kept: the same command goes on from there.",
        cause);
  }
}
