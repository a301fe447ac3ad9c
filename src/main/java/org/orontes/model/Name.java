package org.orontes.model;

import java.util.List;

/**
 * A name that somebody uses for a thing.
 *
 * @param text the name
 * @param lang its language tag, such as {@code en}, {@code ar} or {@code ar-Latn}
 * @param kind a code of the scheme {@code nametype}; {@code wrong} for one that is not its name
 * @param usedBy the actors that use it, where that is known
 * @param mark where it stands
 */
public record Name(String text, String lang, Ref kind, List<Ref> usedBy, Mark mark) {
  public Name {
    usedBy = List.copyOf(usedBy);
  }
}
