package org.orontes.link.names;

import java.util.Comparator;
import java.util.List;

/**
 * A thing that was found.
 *
 * @param name the one of its names that fits best
 */
public record Hit(Entry entry, Name name, Match match) {

  private static final List<String> KINDS = NameIndex.KINDS;

  /**
   * The best fit first; of whole names labels before others; then actors and places before what
   * happened and what was written; then what more statements lead to.
   */
  static final Comparator<Hit> ORDER =
      Comparator.comparing(Hit::match)
          .thenComparing(hit -> hit.match() == Match.EXACT ? hit.name().use() : Name.Use.LABEL)
          .thenComparing(Hit::group)
          .thenComparing(Comparator.comparingInt((Hit hit) -> hit.entry().links()).reversed())
          .thenComparing(hit -> hit.name().text().length())
          .thenComparing(hit -> hit.entry().iri());

  private int group() {
    int kind = Math.max(1, KINDS.indexOf(entry.kind()));
    return entry.passing() ? KINDS.size() : kind;
  }
}
