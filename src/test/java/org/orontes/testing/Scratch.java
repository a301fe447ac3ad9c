package org.orontes.testing;

import java.nio.file.Path;

/**
 * Folders under {@code target/} that are this process's alone: the build runs two at a time, and
 * what one has built there is taken up again by the next run.
 */
public final class Scratch {

  private static final Path FOLDER =
      Path.of("target", "scratch-" + System.getProperty("scratch", "1"));

  private Scratch() {}

  public static Path folder(String name) {
    return FOLDER.resolve(name);
  }
}
