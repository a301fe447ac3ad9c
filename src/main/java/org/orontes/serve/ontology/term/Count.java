package org.orontes.serve.ontology.term;

import java.util.Locale;

/** Numbers as people read them. */
public final class Count {

  private Count() {}

  /** With a comma between thousands. */
  public static String of(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
