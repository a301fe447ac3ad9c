package org.orontes.link.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.orontes.link.names.Name;
import org.orontes.link.names.NameTable;
import org.orontes.link.names.Spelled;
import org.orontes.link.names.Spelling;

/** The names of all things, with and without the words that say what sort of thing bears them. */
final class Names {

  /**
   * A name and what bears it.
   *
   * @param whole all its words
   * @param core those that do not say the class of the thing; the same as the whole when none does
   */
  record Borne(Item item, Name name, Spelled whole, Spelled core) {
    boolean hasCore() {
      return core.words().size() < whole.words().size();
    }
  }

  /** A name before its words are weighed. */
  private record Plain(Item item, Name name, List<String> whole, List<String> core) {}

  /** A name of at least so many words has initials that somebody may call it by. */
  private static final int INITIALS = 3;

  private final TypeWords typeWords;
  private final NameTable<Plain> wholes;
  private final NameTable<Plain> cores;
  private final Map<Plain, Borne> borne = new HashMap<>();
  private final Map<String, Set<Item>> exactly = new HashMap<>();
  private final Map<String, Set<Item>> initials = new HashMap<>();

  Names(List<Item> items, Types types) {
    this.typeWords = new TypeWords(types);
    List<Plain> plain = new ArrayList<>();
    for (Item item : items) {
      for (Name name : item.entry().names()) {
        List<String> words = Spelling.words(name.text());
        if (!words.isEmpty()) {
          TypeWords.Stripped stripped = typeWords.strip(words);
          boolean own = item.classes().stream().anyMatch(stripped.hints()::contains);
          plain.add(new Plain(item, name, words, own ? stripped.words() : words));
        }
      }
    }
    this.wholes = new NameTable<>(plain, texts(false));
    this.cores =
        new NameTable<>(plain.stream().filter(p -> p.core() != p.whole()).toList(), texts(true));
    for (Plain name : plain) {
      Borne one = new Borne(name.item(), name.name(), spelled(name.whole()), spelled(name.core()));
      borne.put(name, one);
      put(exactly, one.whole().joined(), name.item());
      put(exactly, one.core().joined(), name.item());
      if (name.whole().size() >= INITIALS && name.name().use() != Name.Use.WRONG) {
        put(initials, initials(name.whole()), name.item());
        put(initials, initials(withoutLittle(name.whole())), name.item());
      }
    }
  }

  private static void put(Map<String, Set<Item>> map, String key, Item item) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(item);
  }

  private static String initials(List<String> words) {
    StringBuilder out = new StringBuilder();
    words.forEach(word -> out.append(word.charAt(0)));
    return out.toString();
  }

  private static List<String> withoutLittle(List<String> words) {
    return words.stream().filter(word -> !Set.of("for", "in", "to", "de").contains(word)).toList();
  }

  private static NameTable.Texts<Plain> texts(boolean core) {
    return new NameTable.Texts<>() {
      @Override
      public List<String> words(Plain name) {
        return core ? name.core() : name.whole();
      }

      @Override
      public Object bearer(Plain name) {
        return name.item();
      }
    };
  }

  TypeWords typeWords() {
    return typeWords;
  }

  Spelled spelled(List<String> words) {
    return wholes.spelled(words);
  }

  /** The names that are worth a close look for a way to read what was asked. */
  Set<Borne> near(Asked.Reading reading) {
    Set<Borne> near = new LinkedHashSet<>();
    wholes.near(reading.whole()).forEach(p -> near.add(borne.get(p)));
    cores.near(reading.core()).forEach(p -> near.add(borne.get(p)));
    if (reading.hasCore()) {
      wholes.near(reading.core()).forEach(p -> near.add(borne.get(p)));
    }
    return near;
  }

  /** The things that bear exactly a name, the words for their class left out or not. */
  Set<Item> exactly(Spelled name) {
    return exactly.getOrDefault(name.joined(), Set.of());
  }

  /** The things whose initials a word in capitals is: FSA. */
  Set<Item> byInitials(String text) {
    String letters = text.replace(".", "").strip();
    boolean capitals = letters.matches("[A-Z]{3,6}");
    return capitals
        ? initials.getOrDefault(letters.toLowerCase(Locale.ROOT), Set.of())
        : new HashSet<>();
  }
}
