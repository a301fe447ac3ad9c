package org.orontes.link.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * All names of one edition, folded, with the words that they are made of. Made once; asking it
 * costs a look at each different word and each name, which are a few thousand.
 */
public final class NameIndex {

  /** The kinds of things that are found, in the order in which they are shown. */
  public static final List<String> KINDS =
      List.of("actor", "place", "event", "situation", "report");

  private static final int SUGGESTIONS = 5;

  /** A name, ready to be compared. */
  private record Folded(Entry entry, Name name, List<Integer> words, String joined) {}

  private final List<Entry> entries;
  private final List<Folded> names = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final IdIndex ids;

  NameIndex(List<Entry> entries) {
    this.entries =
        entries.stream()
            .sorted(Comparator.comparing(Entry::passing).thenComparing(e -> key(e.label())))
            .toList();
    this.ids = new IdIndex(this.entries);
    Map<String, Integer> known = new HashMap<>();
    for (Entry entry : this.entries) {
      for (Name name : entry.names()) {
        List<String> parts = Spelling.words(name.text());
        if (!parts.isEmpty()) {
          List<Integer> ids = parts.stream().map(part -> id(part, known)).toList();
          names.add(new Folded(entry, name, ids, String.join("", parts)));
        }
      }
    }
  }

  /** The index of the names in a store, which is read in a transaction of its own. */
  public static NameIndex of(DatasetGraph data) {
    return Txn.calculateRead(data, () -> new NameIndex(EntryReader.read(data.getUnionGraph())));
  }

  private int id(String word, Map<String, Integer> known) {
    return known.computeIfAbsent(
        word,
        w -> {
          words.add(w);
          return words.size() - 1;
        });
  }

  private static String key(String label) {
    return String.join(" ", Spelling.words(label));
  }

  /** All things, by their labels, those that have no name of their own last. */
  public List<Entry> entries() {
    return entries;
  }

  /** The things whose id somebody gives in the place of a name, their own or another register's. */
  public List<Hit> withId(String id) {
    return ids.find(id);
  }

  /**
   * The things whose id the question is, then those of which one name has all its words, each thing
   * once, the best first.
   */
  public List<Hit> search(String question) {
    Map<Entry, Hit> hits = new LinkedHashMap<>();
    withId(question).forEach(hit -> hits.putIfAbsent(hit.entry(), hit));
    named(question).forEach(hit -> hits.putIfAbsent(hit.entry(), hit));
    return List.copyOf(hits.values());
  }

  private List<Hit> named(String question) {
    List<String> asked = Spelling.words(question);
    if (asked.isEmpty()) {
      return List.of();
    }
    String joined = String.join("", asked);
    Match[][] fits = fits(asked);
    Map<Entry, Hit> best = new LinkedHashMap<>();
    for (Folded name : names) {
      Match match = match(name, joined, fits);
      if (match != Match.NONE) {
        best.merge(
            name.entry(), new Hit(name.entry(), name.name(), match), NameIndex::betterOfOneThing);
      }
    }
    return best.values().stream().sorted(Hit.ORDER).toList();
  }

  private static Hit betterOfOneThing(Hit one, Hit other) {
    return Hit.ORDER.compare(one, other) <= 0 ? one : other;
  }

  /** For each word of the question, how well each word of the index fits it. */
  private Match[][] fits(List<String> asked) {
    Match[][] fits = new Match[asked.size()][words.size()];
    for (int i = 0; i < fits.length; i++) {
      for (int word = 0; word < words.size(); word++) {
        fits[i][word] = Match.of(asked.get(i), words.get(word));
      }
    }
    return fits;
  }

  private static Match match(Folded name, String joined, Match[][] fits) {
    if (name.joined().equals(joined)) {
      return Match.EXACT;
    }
    Match weakest = Match.EXACT;
    for (Match[] fit : fits) {
      weakest = weakest.weaker(bestWord(name, fit));
    }
    // Abdel Rahman and Abdulrahman are cut into words differently.
    int allowed = Closeness.allowed(joined.length());
    return weakest == Match.NONE
            && allowed > 0
            && Closeness.distance(joined, name.joined(), allowed) <= allowed
        ? Match.NEAR
        : weakest;
  }

  private static Match bestWord(Folded name, Match[] fit) {
    Match best = Match.NONE;
    for (int word : name.words()) {
      best = best.better(fit[word]);
    }
    return best;
  }

  /**
   * What may have been meant when nothing was found: names with some of the words, or with more
   * slips than are forgiven.
   */
  public List<Hit> suggestions(String question) {
    List<String> asked = Spelling.words(question);
    if (asked.isEmpty()) {
      return List.of();
    }
    String joined = String.join("", asked);
    int limit = Math.max(1, joined.length() / 3);
    Match[][] fits = fits(asked);
    Map<Entry, Distant> nearest = new LinkedHashMap<>();
    for (Folded name : names) {
      Distant distant = distant(name, joined, limit, fits);
      if (distant != null) {
        nearest.merge(name.entry(), distant, (a, b) -> Distant.ORDER.compare(a, b) <= 0 ? a : b);
      }
    }
    return nearest.values().stream()
        .sorted(Distant.ORDER)
        .limit(SUGGESTIONS)
        .map(Distant::hit)
        .toList();
  }

  /** A name that does not fit, and by how much. */
  private record Distant(Hit hit, int slips, int missing) {
    static final Comparator<Distant> ORDER =
        Comparator.comparingInt(Distant::slips)
            .thenComparingInt(Distant::missing)
            .thenComparing(Distant::hit, Hit.ORDER);
  }

  private static @Nullable Distant distant(Folded name, String joined, int limit, Match[][] fits) {
    int missing = 0;
    for (Match[] fit : fits) {
      missing += bestWord(name, fit).compareTo(Match.PART) >= 0 ? 1 : 0;
    }
    int slips = Closeness.distance(joined, name.joined(), limit);
    return slips > limit && missing == fits.length
        ? null
        : new Distant(new Hit(name.entry(), name.name(), Match.NEAR), slips, missing);
  }
}
