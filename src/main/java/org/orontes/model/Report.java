package org.orontes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that says things, with the claims that were found in it. The article's text itself is
 * never part of it.
 *
 * @param published the day, or the days between which it was published; null where it is undated
 * @param url where it was read
 * @param seenAs what was read: the publisher's page, a copy, an excerpt
 * @param copyAt the outlet on whose page the text of the publisher was read; null where that is the
 *     publisher itself
 * @param origin where the text first stood, when what was read is a copy
 * @param standpoint whose view it gives and on whom it relies
 * @param digest whether it only gathers what others report, as an encyclopaedia does
 * @param partial whether only some of its assertions have been curated so far
 * @param passages the locators of every block of the text, in order
 * @param silent the blocks without claims, each with the reason
 */
public record Report(
    String id,
    String title,
    Ref publisher,
    @Nullable Period published,
    String language,
    @Nullable String url,
    @Nullable String seenAs,
    @Nullable Ref copyAt,
    @Nullable String origin,
    @Nullable LocalDate retrieved,
    @Nullable String archived,
    @Nullable String standpoint,
    boolean digest,
    boolean partial,
    List<String> passages,
    List<Silent> silent,
    List<Media> media,
    List<Claim> claims,
    @Nullable String note,
    Coding coding,
    Mark mark) {

  public Report {
    passages = List.copyOf(passages);
    silent = List.copyOf(silent);
    media = List.copyOf(media);
    claims = List.copyOf(claims);
  }

  /** A block that makes no claim, and why. */
  public record Silent(Ref at, @Nullable Ref kind, String why) {}
}
