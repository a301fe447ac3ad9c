package org.orontes.link.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orontes.link.find.Sought.Called;
import org.orontes.link.find.Sought.Use;
import org.orontes.link.names.Sound;
import org.orontes.link.names.Spelling;
import org.orontes.read.Suggest;

/**
 * How the names of a thing and of an item agree: each script by itself, since no name is carried
 * over from one to the other. It never takes a name that is known to be wrong for a good reason.
 */
final class NameLook {

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

  /** Two scripts that agree tell more than one. */
  private static final double BOTH = 0.08;

  /** Two that do not: the same letters of one script can be two names in the other. */
  private static final double AT_ODDS = 0.3;

  /** Below this two names are two names. */
  private static final double ALIKE = 0.5;

  private static final double AGREES = 0.85;

  /** How two names agree, the best first. */
  private enum Likeness {
    SAME(1, ""),
    FOLDED(0.95, " but for its spelling"),
    WORDS(0.9, " but for the order of its words"),
    SOUND(0.72, " in another transliteration"),
    SLIP(0.65, " but for a letter or two"),
    PART(0.4, "");

    private final double worth;
    private final String but;

    Likeness(double worth, String but) {
      this.worth = worth;
      this.but = but;
    }
  }

  /** The best that was found in one script. */
  private record Best(double worth, Likeness likeness, Called ours, String theirs, boolean label) {
    String says(String script) {
      if (likeness == Likeness.PART) {
        return "the names share a word (" + theirs + ") in " + script;
      }
      String what =
          switch (ours.use()) {
            case LABEL -> label ? "the same label" : "the label here is another name there";
            case WRONG -> "only a wrong name agrees";
            default -> label ? "another name here is the label there" : "another name of both";
          };
      String shown = ours.use() == Use.LABEL && label ? "" : " (" + theirs + ")";
      return what + likeness.but + shown + " in " + script;
    }
  }

  private NameLook() {}

  static Finding of(Sought thing, Item item) {
    Best latin = best(thing, item, false);
    Best arabic = best(thing, item, true);
    double most = Math.max(worth(latin), worth(arabic));
    if (most < ALIKE) {
      return weak(latin, arabic, most);
    }
    List<String> says = new ArrayList<>();
    boolean both = worth(latin) >= AGREES && worth(arabic) >= AGREES;
    if (latin != null && worth(latin) >= ALIKE) {
      says.add(latin.says("English"));
    }
    if (arabic != null && worth(arabic) >= ALIKE) {
      says.add(arabic.says("Arabic"));
    }
    double odds = 0;
    if (!both && worth(latin) >= ALIKE && atOdds(thing, item, arabic)) {
      odds = AT_ODDS;
      says.add("another name in Arabic (" + item.labels().get("ar") + ")");
    }
    return new Finding(Math.min(1, most + (both ? BOTH : 0)) - odds, says);
  }

  private static Finding weak(@Nullable Best latin, @Nullable Best arabic, double most) {
    Best better = worth(latin) >= worth(arabic) ? latin : arabic;
    if (better == null) {
      return new Finding(0, List.of("no name agrees"));
    }
    return Finding.of(most, better.says(better.ours().arabic() ? "Arabic" : "English"));
  }

  /** Both have a name in Arabic, and the two have nothing of each other. */
  private static boolean atOdds(Sought thing, Item item, @Nullable Best arabic) {
    return worth(arabic) < ALIKE && thing.label().ar() != null && item.labels().containsKey("ar");
  }

  private static double worth(@Nullable Best best) {
    return best == null ? 0 : best.worth();
  }

  private static @Nullable Best best(Sought thing, Item item, boolean arabic) {
    // An event is found by its days too, and may have a name of its own there.
    boolean parts = !thing.lookIn().isEmpty();
    Best best = null;
    for (Called ours : thing.names()) {
      if (ours.arabic() == arabic) {
        for (String lang : arabic ? List.of("ar", "mul") : List.of("en", "mul")) {
          String label = item.labels().get(lang);
          best = better(best, label == null ? null : compare(ours, label, true, parts));
          for (String alias : aliases(item, lang)) {
            best = better(best, compare(ours, alias, false, parts));
          }
        }
      }
    }
    return best;
  }

  private static Set<String> aliases(Item item, String lang) {
    Map<String, Set<String>> aliases = item.aliases();
    return aliases.getOrDefault(lang, Set.of());
  }

  private static @Nullable Best better(@Nullable Best one, @Nullable Best other) {
    return worth(other) > worth(one) ? other : one;
  }

  private static @Nullable Best compare(Called ours, String theirs, boolean label, boolean parts) {
    Likeness likeness = likeness(ours.text(), theirs);
    if (likeness == null || (likeness == Likeness.PART && !parts)) {
      return null;
    }
    double use =
        switch (ours.use()) {
          case LABEL -> 1;
          case NAME -> 0.95;
          case SHORT -> 0.8;
          case WRONG -> 0.3;
        };
    return new Best(likeness.worth * use * (label ? 1 : 0.95), likeness, ours, theirs, label);
  }

  private static @Nullable Likeness likeness(String ours, String theirs) {
    if (ours.strip().toLowerCase(Locale.ROOT).equals(theirs.strip().toLowerCase(Locale.ROOT))) {
      return Likeness.SAME;
    }
    List<String> our = words(ours);
    List<String> their = words(theirs);
    String one = String.join("", our);
    String other = String.join("", their);
    if (one.isEmpty() || other.isEmpty()) {
      return null;
    }
    if (one.equals(other)) {
      return Likeness.FOLDED;
    }
    if (our.size() > 1 && Set.copyOf(our).equals(Set.copyOf(their))) {
      return Likeness.WORDS;
    }
    // Of years and numbers one digit makes another name.
    boolean alike = digits(one).equals(digits(other));
    if (alike
        && Sound.of(one).alike(Sound.of(other)) > 0.8
        && Sound.of(one).frame().length() >= 4) {
      return Likeness.SOUND;
    }
    int allowed = Math.min(one.length(), other.length()) / 5;
    boolean slip = alike && allowed > 0 && Suggest.distance(one, other, allowed) <= allowed;
    return slip ? Likeness.SLIP : shares(our, their) ? Likeness.PART : null;
  }

  /**
   * Whether they have at least a third of the words of the shorter one in common, and one at all.
   */
  private static boolean shares(List<String> our, List<String> their) {
    long shared =
        our.stream()
            .filter(word -> word.length() >= 4 && !Character.isDigit(word.charAt(0)))
            .filter(word -> their.stream().anyMatch(other -> Suggest.distance(word, other, 1) <= 1))
            .count();
    return shared > 0 && 3 * shared >= Math.min(our.size(), their.size());
  }

  private static List<String> words(String name) {
    List<String> words = Spelling.words(BRACKETS.matcher(name).replaceAll(""));
    return words.isEmpty() ? Spelling.words(name) : words;
  }

  private static String digits(String text) {
    return text.chars()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
