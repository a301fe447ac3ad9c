package org.orontes.link.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orontes.link.names.Spelling;

/**
 * The words of a name that say what sort of thing it is, in English and Arabic: <i>Homs
 * Governorate</i>, <i>Governorate of Homs</i>, <i>محافظة حمص</i>. They are the labels of the
 * classes and the few words that other gazetteers have for the same.
 */
final class TypeWords {

  /** What is left of a name, and the classes that the words taken away hint at. */
  record Stripped(List<String> words, Set<String> hints) {}

  /** Words of OCHA, GeoNames and the press for classes that have another label here. */
  private static final Map<String, List<String>> ALSO =
      Map.ofEntries(
          Map.entry(
              "Governorate", List.of("province", "mohafazat", "muhafazah", "mohafaza", "gov")),
          Map.entry("District", List.of("mantika", "mantiqa", "mintaqah", "قضاء", "county")),
          Map.entry("SubDistrict", List.of("nahiya", "nahya", "nahiyah", "subdistrict", "ناحية")),
          Map.entry("City", List.of("مدينة", "municipality")),
          Map.entry("Town", List.of("بلدة")),
          Map.entry("Village", List.of("قرية")),
          Map.entry("Airbase", List.of("air base", "airbase", "military airport", "مطار عسكري")),
          Map.entry("Airport", List.of("international airport", "مطار")),
          Map.entry("BorderCrossing", List.of("crossing", "معبر")),
          Map.entry("Road", List.of("highway", "motorway", "طريق")),
          Map.entry("Bridge", List.of("جسر")),
          Map.entry("River", List.of("نهر")),
          Map.entry("Prison", List.of("سجن")),
          Map.entry("Country", List.of("territory")));

  private static final int LONGEST = 3;

  private final Map<List<String>, Set<String>> phrases = new HashMap<>();

  TypeWords(Types types) {
    for (Type type : types.all()) {
      put(type.english(), type.id());
      put(type.arabic(), type.id());
      ALSO.getOrDefault(type.id(), List.of()).forEach(word -> put(word, type.id()));
    }
  }

  private void put(String phrase, String type) {
    List<String> words = Spelling.words(phrase);
    if (!words.isEmpty() && words.size() <= LONGEST) {
      phrases.computeIfAbsent(words, w -> new HashSet<>()).add(type);
    }
  }

  /** The classes that words as a whole are a name of; empty when they are none. */
  Set<String> classes(List<String> words) {
    return phrases.getOrDefault(words, Set.of());
  }

  /** Takes such words from the end and the beginning; something is always left. */
  Stripped strip(List<String> words) {
    List<String> left = new ArrayList<>(words);
    Set<String> hints = new HashSet<>();
    boolean more = true;
    while (more) {
      more = take(left, hints, false) || take(left, hints, true);
    }
    return new Stripped(List.copyOf(left), Set.copyOf(hints));
  }

  private boolean take(List<String> left, Set<String> hints, boolean first) {
    for (int length = Math.min(LONGEST, left.size() - 1); length > 0; length--) {
      List<String> part =
          first ? left.subList(0, length) : left.subList(left.size() - length, left.size());
      Set<String> named = classes(List.copyOf(part));
      if (!named.isEmpty()) {
        hints.addAll(named);
        part.clear();
        return true;
      }
    }
    return false;
  }
}
