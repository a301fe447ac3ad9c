package org.orontes.link.reconcile;

/** The language that labels and descriptions are given in. */
public enum Tongue {
  ENGLISH("en"),
  ARABIC("ar");

  private final String code;

  Tongue(String code) {
    this.code = code;
  }

  /** As it stands behind a literal. */
  public String code() {
    return code;
  }

  /** By its code; English for any other. */
  public static Tongue of(String code) {
    return code.equals("ar") || code.startsWith("ar-") ? ARABIC : ENGLISH;
  }
}
