package org.orontes.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;

/**
 * Sorts any number of lines in little memory: what does not fit is sorted in parts on disk, and
 * merged. A line that comes twice is given once.
 *
 * <p>Lines are bytes of UTF-8 that end in a line feed. Their order as unsigned bytes is that of
 * their code points, in every locale; Java's order of strings is not, beyond U+FFFF.
 */
final class LineSort implements AutoCloseable {

  private interface Sink {
    void accept(byte[] line) throws IOException;
  }

  /** What an array and its place in the list cost beside its bytes, roughly. */
  private static final int OVERHEAD = 24;

  private final Path spill;
  private final long memory;
  private final List<Path> parts = new ArrayList<>();
  private final List<byte[]> lines = new ArrayList<>();
  private long held;

  /**
   * A sort.
   *
   * @param spill the folder for parts
   * @param memory how many bytes of lines are held
   */
  LineSort(Path spill, long memory) {
    this.spill = spill;
    this.memory = memory;
  }

  void add(byte[] line) throws IOException {
    lines.add(line);
    held += line.length + OVERHEAD;
    if (held >= memory) {
      spill();
    }
  }

  /** Writes all lines in order to a file, each as the form gives it back; once only. */
  void drain(Path file, UnaryOperator<byte[]> form) throws IOException {
    try (OutputStream out = open(file)) {
      drain(line -> out.write(form.apply(line)));
    }
  }

  private void drain(Sink sink) throws IOException {
    Sink once = new Distinct(sink);
    if (parts.isEmpty()) {
      sorted(once);
      return;
    }
    spill();
    List<LineFile> files = new ArrayList<>();
    try {
      for (Path part : parts) {
        files.add(new LineFile(part));
      }
      merge(files, once);
    } finally {
      for (LineFile file : files) {
        file.close();
      }
    }
  }

  int parts() {
    return parts.size();
  }

  @Override
  public void close() throws IOException {
    for (Path part : parts) {
      Files.deleteIfExists(part);
    }
  }

  private void spill() throws IOException {
    Path part = Files.createTempFile(spill, "sort", ".part");
    parts.add(part);
    try (OutputStream out = open(part)) {
      sorted(out::write);
    }
    lines.clear();
    held = 0;
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  private void sorted(Sink sink) throws IOException {
    lines.sort(Arrays::compareUnsigned);
    for (byte[] line : lines) {
      sink.accept(line);
    }
  }

  private static void merge(List<LineFile> files, Sink sink) throws IOException {
    PriorityQueue<LineFile> queue = new PriorityQueue<>(files.size());
    for (LineFile file : files) {
      if (file.next()) {
        queue.add(file);
      }
    }
    for (LineFile least = queue.poll(); least != null; least = queue.poll()) {
      sink.accept(least.line());
      if (least.next()) {
        queue.add(least);
      }
    }
  }

  private static final class Distinct implements Sink {
    private final Sink sink;
    private byte[] before = {};

    Distinct(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void accept(byte[] line) throws IOException {
      if (!Arrays.equals(line, before)) {
        sink.accept(line);
        before = line;
      }
    }
  }
}
