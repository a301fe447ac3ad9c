package org.orontes.read;

import java.util.List;
import java.util.Optional;
import org.orontes.model.Mark;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The lines of a file, for marks and for hints that look at what stands beside a value. */
final class Lines {

  /** No person writes longer lines; hints that look along them would take for ever. */
  private static final int LONGEST = 2000;

  private final String file;
  private final List<String> lines;

  Lines(SourceText source) {
    this.file = source.file();
    this.lines = source.text().lines().toList();
  }

  /** Where an event begins; lines and columns from 1. */
  Mark mark(Event event) {
    return mark(event.getStartMark());
  }

  Mark mark(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
    return mark.map(found -> new Mark(file, found.getLine() + 1, found.getColumn() + 1))
        .orElse(new Mark(file, 1, 1));
  }

  /** A line, from 1; empty beyond the end, and where it is too long to look at. */
  String line(int number) {
    String line = number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    return line.length() > LONGEST ? "" : line;
  }

  /** What stands on the line of a mark from its column on. */
  String from(Mark mark) {
    String line = line(mark.line());
    int points = line.codePointCount(0, line.length());
    return line.substring(line.offsetByCodePoints(0, Math.min(mark.column() - 1, points)));
  }

  /** Whether a comment follows an unquoted scalar on its line: perhaps it was meant as text. */
  boolean commentAfter(ScalarEvent scalar) {
    return scalar.isPlain() && from(mark(scalar.getEndMark())).stripLeading().startsWith("#");
  }
}
