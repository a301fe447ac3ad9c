package org.orontes.model;

/**
 * Where something stands in a file that people write.
 *
 * @param file the path relative to the home folder, with {@code /} between its parts
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Mark(String file, int line, int column) implements Comparable<Mark> {

  @Override
  public int compareTo(Mark other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:col}, which editors and terminals open on a click. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
