package org.orontes.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How tests start Java: the one that they run on, with its first compiler alone. A process of some
 * seconds spends half of its work on compiling code a second time that it then hardly runs. Where
 * speed itself is measured this is not used.
 */
public final class Java {

  private Java() {}

  /** The words that start it, then the ones given. */
  public static List<String> command(String... words) {
    List<String> all =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
    all.addAll(Arrays.asList(words));
    return all;
  }
}
