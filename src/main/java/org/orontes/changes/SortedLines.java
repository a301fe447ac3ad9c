package org.orontes.changes;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a dump, one after another, each after the one before in the order of its bytes. A
 * file of another order would be compared wrongly, so it is refused.
 */
final class SortedLines implements AutoCloseable {

  private final String name;
  private final InputStream in;
  private byte[] line = {};
  private long number;

  SortedLines(String name, InputStream in) {
    this.name = name;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * Goes on to the next line, if there is one.
   *
   * @throws IOException when it is not after the one before, or the file breaks off
   */
  boolean next() throws IOException {
    byte[] before = line;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    int read = in.read();
    while (read >= 0 && read != '\n') {
      bytes.write(read);
      read = in.read();
    }
    if (read < 0 && bytes.size() == 0) {
      return false;
    }
    number++;
    if (read < 0) {
      throw wrong("breaks off in the middle of a line; copy it again");
    }
    bytes.write('\n');
    line = bytes.toByteArray();
    if (number > 1 && Arrays.compareUnsigned(before, line) >= 0) {
      throw wrong("is not after the line before it; sort the file with LC_ALL=C sort -u");
    }
    return true;
  }

  /** The bytes of the line, with its line feed. */
  byte[] line() {
    return line;
  }

  /** The line taken apart. */
  Quoted quad() throws IOException {
    Quoted quad = Quoted.of(line);
    if (quad == null) {
      throw wrong("is no statement with its graph as a dump of Orontes has it");
    }
    return quad;
  }

  private IOException wrong(String what) {
    return new IOException(name + ":" + number + ": this line " + what);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
