package org.orontes.check;

import java.util.Locale;

/**
 * What a content of a claim is to the fact that it is about: codes of the scheme {@code verdict}.
 */
public enum Verdict {
  /** It can hold together with the fact's value. */
  AGREES,
  /** It cannot hold together with the fact's value. */
  DIFFERS,
  /** The curators leave the key undecided. */
  OPEN,
  /** The fact has no value to hold it against. */
  SILENT,
  /** What it is about is not held to have happened. */
  UNESTABLISHED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
