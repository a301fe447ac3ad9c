package org.orontes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement by one speaker at one place of one report.
 *
 * @param id the id within the report
 * @param at the block of the report
 * @param about the thing that it is about
 * @param gist what it says, in the curator's words
 * @param says what it says, by key
 * @param speaker who says it; the report's publisher where nobody else is named
 * @param via who passed it on
 * @param saidOn when it was said, where that is not the day of publication
 * @param quote the source's own words, at most 25
 * @param wording how it is put: a code of the scheme {@code wording}
 * @param mode whether it states, intends, supposes or judges: a code of {@code mode}
 * @param stance whether it asserts, denies, retracts or confirms: a code of {@code stance}
 * @param evidence pictures and videos of the report
 * @param repeats claims of which it is judged to be the same statement: no second witness
 * @param contradicts claims that it contradicts by knowledge of the world, explained in the note
 * @param reading how the curator read the passage
 * @param note why it differs from the fact, or contradicts another claim
 */
public record Claim(
    Ref id,
    Ref at,
    Ref about,
    String gist,
    List<Entry> says,
    Speaker speaker,
    @Nullable Ref via,
    @Nullable Period saidOn,
    @Nullable Quote quote,
    Ref wording,
    Ref mode,
    Ref stance,
    List<Ref> evidence,
    List<Ref> repeats,
    List<Ref> contradicts,
    @Nullable String reading,
    @Nullable String note,
    Coding coding,
    Mark mark) {

  public Claim {
    says = List.copyOf(says);
    evidence = List.copyOf(evidence);
    repeats = List.copyOf(repeats);
    contradicts = List.copyOf(contradicts);
  }

  /** Whether it speaks of how things are, as against what is meant, supposed or thought of them. */
  public boolean states() {
    return mode.id().equals("states");
  }

  /** Whether it says that its contents are not so. */
  public boolean denies() {
    return stance.id().equals("denies");
  }

  /**
   * The source's own words.
   *
   * @param text at most 25 words
   * @param lang the language of the words
   * @param translation in English, where the words are not
   */
  public record Quote(String text, String lang, @Nullable String translation, Mark mark) {}
}
