package org.orontes.link.find;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.orontes.link.find.Item.Named;
import org.orontes.vocabulary.Vocabulary;

/** Whether an item is of the kind of a thing, by what its classes are called. */
final class KindLook {

  private static final double NEAR = 0.6;

  private final Vocabulary vocabulary;
  private final KindWords words;

  KindLook(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.words = KindWords.of(vocabulary);
  }

  /** Whether it is a page about a name, a paper or the like, which nothing here can be. */
  boolean unfit(Item item) {
    return kinds(item).contains(KindWords.UNFIT);
  }

  Finding of(Sought thing, Item item) {
    if (item.types().isEmpty()) {
      return Finding.of(0, "its kind is not told");
    }
    Set<String> kinds = kinds(item);
    String shown =
        item.types().values().stream().map(Named::shown).limit(3).collect(Collectors.joining(", "));
    if (kinds.stream().anyMatch(kind -> same(thing, kind))) {
      return Finding.of(1, shown + ", as here");
    }
    if (kinds.stream().anyMatch(kind -> near(thing, kind))) {
      return Finding.of(NEAR, shown + ", here " + article(thing.kindLabel()));
    }
    if (kinds.isEmpty()) {
      return Finding.of(0, shown + " there");
    }
    return Finding.of(-1, shown + " there, not " + article(thing.kindLabel()));
  }

  private Set<String> kinds(Item item) {
    Set<String> kinds = new HashSet<>();
    for (Named type : item.types().values()) {
      String english = type.labels().getOrDefault("en", type.labels().getOrDefault("mul", ""));
      Set<String> found = words.of(english, false);
      kinds.addAll(found.isEmpty() ? words.of(type.labels().getOrDefault("ar", ""), true) : found);
    }
    return kinds;
  }

  /** The same class, a narrower one, or the one right above. */
  private boolean same(Sought thing, String kind) {
    return thing.types().contains(kind) || vocabulary.isA(kind, thing.type());
  }

  private boolean near(Sought thing, String kind) {
    return thing.types().stream().anyMatch(type -> words.near(type, kind));
  }

  private static String article(String kind) {
    return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
  }
}
