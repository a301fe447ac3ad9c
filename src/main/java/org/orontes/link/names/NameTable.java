package org.orontes.link.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.orontes.link.names.Spelled.Word;

/**
 * Which names are worth a close look for a name that was asked: those that share pairs of letters
 * with it, or words that tell something. One pass counts what each name shares; only the few that
 * share enough are compared letter by letter.
 *
 * @param <N> what a name is to whoever asks
 */
public final class NameTable<N> {

  /** How alike by letters or words a name must be for a closer look. */
  private static final double WORTH = 0.4;

  private static final int MOST = 40;

  private final List<N> names;
  private final Map<String, Word> words = new HashMap<>();
  private final double unknown;
  private final Map<String, int[]> byPair;
  private final Map<String, int[]> byWord;
  private final Map<String, int[]> bySound;
  private final int[] pairs;

  /** What there is to know of a name before it is in the table. */
  public interface Texts<N> {
    /** The words of the name, folded. */
    List<String> words(N name);

    /** What bears the name: words count by how many things bear them. */
    Object bearer(N name);
  }

  /** A table of names. */
  public NameTable(List<N> names, Texts<N> texts) {
    this.names = List.copyOf(names);
    Map<String, Set<Object>> bearers = new HashMap<>();
    Set<Object> all = new HashSet<>();
    for (N name : names) {
      all.add(texts.bearer(name));
      for (String word : texts.words(name)) {
        bearers.computeIfAbsent(word, w -> new HashSet<>()).add(texts.bearer(name));
      }
    }
    bearers.forEach(
        (word, by) ->
            words.put(word, new Word(word, Math.log(1 + (double) all.size() / by.size()))));
    this.unknown = Math.log(1 + (double) Math.max(1, all.size()));
    this.pairs = new int[names.size()];
    Map<String, List<Integer>> pairLists = new HashMap<>();
    Map<String, List<Integer>> wordLists = new HashMap<>();
    Map<String, List<Integer>> soundLists = new HashMap<>();
    for (int i = 0; i < this.names.size(); i++) {
      List<String> parts = texts.words(this.names.get(i));
      Set<String> own = pairs(String.join("", parts));
      pairs[i] = own.size();
      for (String pair : own) {
        put(pairLists, pair, i);
      }
      for (String part : new HashSet<>(parts)) {
        put(wordLists, part, i);
        put(soundLists, Sound.of(part).frame(), i);
      }
    }
    this.byPair = packed(pairLists);
    this.byWord = packed(wordLists);
    this.bySound = packed(soundLists);
  }

  private static void put(Map<String, List<Integer>> lists, String key, int name) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
  }

  private static Map<String, int[]> packed(Map<String, List<Integer>> lists) {
    Map<String, int[]> packed = new HashMap<>();
    lists.forEach(
        (key, list) -> packed.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
    return packed;
  }

  /** Pairs of letters, the beginning and the end among them. */
  private static Set<String> pairs(String joined) {
    String padded = "^" + joined.toLowerCase(Locale.ROOT) + "$";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= padded.length(); i++) {
      pairs.add(padded.substring(i, i + 2));
    }
    return pairs;
  }

  /** Folded words, each with what it tells; a word that no name has tells the most. */
  public Spelled spelled(List<String> folded) {
    return Spelled.of(
        folded.stream()
            .map(
                text -> {
                  Word known = words.get(text);
                  return known != null ? known : new Word(text, unknown);
                })
            .toList());
  }

  /** The names that are worth a close look, the likeliest first. */
  public List<N> near(Spelled asked) {
    int[] shared = new int[names.size()];
    Set<String> own = pairs(asked.joined());
    for (String pair : own) {
      for (int name : byPair.getOrDefault(pair, new int[0])) {
        shared[name]++;
      }
    }
    double[] told = new double[names.size()];
    double weight = Math.max(1e-9, asked.weight());
    for (Word word : asked.words()) {
      boolean[] seen = new boolean[0];
      int[] same = byWord.getOrDefault(word.text(), new int[0]);
      for (int name : same) {
        told[name] += word.weight() / weight;
      }
      if (word.sound().frame().length() >= 3) {
        seen = new boolean[names.size()];
        for (int name : same) {
          seen[name] = true;
        }
        for (int name : bySound.getOrDefault(word.sound().frame(), new int[0])) {
          if (!seen[name]) {
            told[name] += 0.8 * word.weight() / weight;
          }
        }
      }
    }
    record Worth(int name, double much) {}
    List<Worth> worth = new ArrayList<>();
    for (int name = 0; name < shared.length; name++) {
      double alike = 2.0 * shared[name] / (own.size() + pairs[name]);
      double much = Math.max(alike, 0.95 * told[name]);
      if (much >= WORTH) {
        worth.add(new Worth(name, much));
      }
    }
    worth.sort(Comparator.comparingDouble(Worth::much).reversed());
    return worth.stream().limit(MOST).map(w -> names.get(w.name())).toList();
  }

  /** All names, in the order in which they came. */
  public List<N> all() {
    return names;
  }

  @Override
  public String toString() {
    return names.size() + " names, " + Arrays.stream(pairs).sum() + " pairs";
  }
}
