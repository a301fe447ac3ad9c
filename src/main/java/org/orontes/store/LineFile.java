package org.orontes.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The lines of a file one after another, each with its line feed; compares by the line it is at.
 */
final class LineFile implements Comparable<LineFile>, AutoCloseable {

  private final InputStream in;
  private byte[] line = {};

  LineFile(Path file) throws IOException {
    in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }

  /** Goes on to the next line, if there is one. */
  boolean next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    for (int b = in.read(); b >= 0; b = in.read()) {
      bytes.write(b);
      if (b == '\n') {
        break;
      }
    }
    line = bytes.toByteArray();
    return line.length > 0;
  }

  byte[] line() {
    return line;
  }

  @Override
  public int compareTo(LineFile other) {
    return Arrays.compareUnsigned(line, other.line);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
