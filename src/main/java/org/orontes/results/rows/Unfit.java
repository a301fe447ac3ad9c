package org.orontes.results.rows;

/** An answer cannot be given in a form; the message says why, and what would fit. */
public final class Unfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unfit(String message) {
    super(message);
  }
}
