package org.orontes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and for what the corpus was looked through. It tells "nothing is known" from "nobody
 * has looked"; it says nothing about the war itself, and is never the ground of a fact.
 *
 * @param id the slug, unique among the records of coverage, given by hand and never changed
 * @param place the place, with all that lies within it; of two records that hold for a place the
 *     one for the smaller place decides
 * @param from the first day that was looked at
 * @param to the last day that was looked at, never before {@code from} in checked data
 * @param matters what was looked for: codes of the scheme {@code coverage}
 * @param extent how thoroughly: a code of the scheme {@code coverageextent}
 */
public record Coverage(
    String id,
    Labels label,
    Ref place,
    LocalDate from,
    LocalDate to,
    List<Ref> matters,
    Ref extent,
    @Nullable String note,
    Coding coding,
    Mark mark) {

  public Coverage {
    matters = List.copyOf(matters);
  }
}
