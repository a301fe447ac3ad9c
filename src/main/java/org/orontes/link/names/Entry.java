package org.orontes.link.names;

import java.util.List;
import org.orontes.vocabulary.Terms;

/**
 * A thing that can be found by its names.
 *
 * @param kind actor, place, event, situation or report
 * @param label in English, or in whatever language there is
 * @param arabic the label in Arabic; empty when there is none
 * @param types the narrowest classes, in words
 * @param standing alleged, planned …; empty for what is held to be so
 * @param when its days, in words; may be empty
 * @param where its place, or who published it, in words; may be empty
 * @param links how many statements lead to it
 * @param names all of them, the labels first
 * @param ids what other registers call it by
 */
public record Entry(
    String iri,
    String kind,
    String label,
    String arabic,
    List<String> types,
    String standing,
    String when,
    String where,
    int links,
    List<Name> names,
    List<Name> ids) {

  public Entry {
    types = List.copyOf(types);
    names = List.copyOf(names);
    ids = List.copyOf(ids);
  }

  /** Where a server of these data has its page. */
  public String page() {
    return "/id/" + iri.substring(Terms.ID.length());
  }

  /** Named by one report in passing, such as <i>two officials</i>, and by no name of its own. */
  public boolean passing() {
    return iri.indexOf('.', iri.lastIndexOf('/')) >= 0;
  }

  /** The types, standing, days and place in one line. */
  public String line() {
    return String.join(
        " · ",
        List.of(String.join(", ", types), when, where).stream().filter(s -> !s.isEmpty()).toList());
  }
}
