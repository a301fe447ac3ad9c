package org.orontes.read;

/** How bad a problem is. */
public enum Severity {
  /** The data is not built until it is mended. */
  ERROR,
  /** The data is built; somebody should look. */
  WARNING;

  /** As it stands in a line of output: {@code error}, {@code warning}. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
