package org.orontes.link.find;

import java.io.IOException;

/** An answer came, and it is not what was asked for. */
final class Unreadable extends IOException {

  private static final long serialVersionUID = 1L;

  Unreadable(String what, Throwable cause) {
    super(what, cause);
  }
}
