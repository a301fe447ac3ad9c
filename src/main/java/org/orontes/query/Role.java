package org.orontes.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of an answer can be for those who draw it: under this word in the header of a
 * question, {@code #+ columns: {geometry: [lat, lon]}}.
 */
public enum Role {
  /** The thing that a row is about. */
  ABOUT(1),
  /** How it is called; else the column of the same name with {@code Label}. */
  NAME(1),
  /** Well-known text; or two columns, latitude and longitude in degrees of WGS 84. */
  GEOMETRY(2),
  /** How good a point is, as one of the codes of the scheme {@code precision}. */
  PRECISION(1),
  /** The day of the beginning; or two columns, the earliest and the latest that it can be. */
  BEGIN(2),
  /** The day of the end, which belongs to it; or two columns, the earliest and the latest. */
  END(2),
  /** What is told of it in words. */
  TEXT(1),
  /** What it is shown under together with others. */
  GROUP(1),
  /** Where an edge comes from. */
  SOURCE(1),
  /** Where an edge leads to. */
  TARGET(1),
  /** What makes rows parts of one edge; else each row is an edge. */
  EDGE(1),
  /** What sort of edge it is: two edges of different kinds between two nodes are two. */
  KIND(1),
  /** Whether an edge has a direction; else all have one. */
  DIRECTED(1),
  /** What changes in time while an edge lasts. */
  VARIES(9),
  /** Which columns hold several values, each after a semicolon. */
  LISTS(9),
  /** What a row is found by in a file that is one object and no list. */
  KEY(1);

  private final int most;

  Role(int most) {
    this.most = most;
  }

  /** The word in a header. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many columns it takes at most. */
  int most() {
    return most;
  }

  static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Role::word).toList();
  }
}
