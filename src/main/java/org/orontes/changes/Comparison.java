package org.orontes.changes;

import java.io.IOException;
import java.util.Arrays;

/** Reads two builds side by side, each once and in order. */
final class Comparison {

  /** Takes every statement of both, in the order of the dumps. */
  interface Sink {
    /**
     * A statement.
     *
     * @param before whether the older build has it
     * @param after whether the newer build has it; one of the two always does
     */
    void statement(Quoted quad, boolean before, boolean after) throws IOException;
  }

  private Comparison() {}

  /**
   * Hands all statements over, or only those that one side has.
   *
   * @param all whether also those that both have
   * @throws IOException when a side is not sorted, is no dump, or cannot be read
   */
  static void run(Snapshot older, Snapshot newer, boolean all, Sink sink) throws IOException {
    try (SortedLines old = older.open();
        SortedLines now = newer.open()) {
      boolean moreOld = old.next();
      boolean moreNow = now.next();
      while (moreOld || moreNow) {
        int order = !moreOld ? 1 : !moreNow ? -1 : Arrays.compareUnsigned(old.line(), now.line());
        if (order != 0 || all) {
          sink.statement((order <= 0 ? old : now).quad(), order <= 0, order >= 0);
        }
        if (order <= 0) {
          moreOld = old.next();
        }
        if (order >= 0) {
          moreNow = now.next();
        }
      }
    }
  }
}
