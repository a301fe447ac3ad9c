package org.orontes.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an entry and who checked it, as the curators wish to be named: roles or initials.
 *
 * @param coded who wrote it and when
 * @param checked who read it again and when; null until somebody has
 */
public record Coding(@Nullable Act coded, @Nullable Act checked) {

  /** Somebody did something on a day. */
  public record Act(String by, LocalDate on) {}
}
