package org.orontes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An id that was published and is no longer in use: replaced by another, or withdrawn. It stays, so
 * that whoever kept its address learns what became of it; it is never given to another thing.
 *
 * @param id the slug as it was; {@code report#claim} for a claim
 * @param kind what it was an id of
 * @param replacedBy the id that stands for it now; null when it was withdrawn
 * @param on the day on which it was retired
 * @param why the reason, in English
 */
public record Retired(
    Ref id,
    Kind kind,
    @Nullable Ref replacedBy,
    LocalDate on,
    String why,
    Coding coding,
    Mark mark) {

  /** Whether nothing stands for it now. */
  public boolean withdrawn() {
    return replacedBy == null;
  }

  /** What became of it, as a message tells it to whoever still uses the id. */
  public String fate() {
    Ref successor = replacedBy;
    return "'"
        + id.id()
        + (successor == null
            ? "' was withdrawn on " + on
            : "' was replaced by '" + successor.id() + "'");
  }
}
