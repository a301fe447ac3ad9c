package org.orontes.link.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.orontes.vocabulary.Terms;

/**
 * Ids that somebody gives in the place of a name, each by the whole of it: the thing's own ({@code
 * actor/hts} or its IRI) and those of other registers ({@code Q131301}), bare, with a prefix or as
 * an address.
 */
final class IdIndex {

  /** Of an address or a prefixed name, what stands before the id; and what may stand behind it. */
  private static final Pattern AROUND =
      Pattern.compile("^(?:https?://[^/]+/(?:entity/|wiki/|m/)?|wdt?:)|(?<=\\w)/.*$");

  private final Map<String, List<Hit>> hits = new HashMap<>();

  IdIndex(List<Entry> entries) {
    for (Entry entry : entries) {
      String own = entry.iri().substring(Terms.ID.length());
      put(own, new Hit(entry, entry.names().get(0), Match.EXACT));
      entry.ids().forEach(id -> put(id.text(), new Hit(entry, id, Match.EXACT)));
    }
  }

  private void put(String id, Hit hit) {
    hits.computeIfAbsent(key(id), k -> new ArrayList<>()).add(hit);
  }

  private static String key(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  /** The things whose id it is; empty when it is none, or of nothing here. */
  List<Hit> find(String text) {
    String asked = text.strip();
    String own = asked.startsWith(Terms.ID) ? asked.substring(Terms.ID.length()) : asked;
    List<Hit> found = hits.getOrDefault(key(own), List.of());
    return found.isEmpty()
        ? hits.getOrDefault(key(AROUND.matcher(asked).replaceAll("")), List.of())
        : found;
  }
}
