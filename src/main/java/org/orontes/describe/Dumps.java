package org.orontes.describe;

import java.util.List;

/** The files that the data can be had as. */
public final class Dumps {

  /** What the names of the files begin with. */
  public static final String NAME = "orontes";

  /** The files that hold the data, each whole by itself. */
  public static final List<String> DATA =
      List.of(
          NAME + ".nq",
          NAME + ".nq.gz",
          NAME + ".trig",
          NAME + ".trig.gz",
          NAME + ".ttl",
          NAME + ".ttl.gz");

  private Dumps() {}
}
