package org.orontes.link.names;

import java.util.List;

/**
 * A name or a part of one, ready to be compared.
 *
 * @param words folded, without articles, as {@link Spelling} makes them
 * @param joined the words without what stands between them
 * @param sound how the joined words sound
 * @param letters how often the joined words have which letters
 */
public record Spelled(List<Word> words, String joined, Sound sound, Letters letters) {

  /**
   * A word.
   *
   * @param weight how much it tells: the fewer things bear it, the more
   */
  public record Word(String text, Sound sound, double weight, Letters letters) {
    Word(String text, double weight) {
      this(text, Sound.of(text), weight, Letters.of(text));
    }
  }

  public Spelled {
    words = List.copyOf(words);
  }

  static Spelled of(List<Word> words) {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.text()));
    return new Spelled(
        words, joined.toString(), Sound.of(joined.toString()), Letters.of(joined.toString()));
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words as text. */
  public List<String> texts() {
    return words.stream().map(Word::text).toList();
  }

  /** What all its words tell together. */
  double weight() {
    double sum = 0;
    for (Word word : words) {
      sum += word.weight();
    }
    return sum;
  }
}
