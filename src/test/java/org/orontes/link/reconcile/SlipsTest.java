package org.orontes.link.reconcile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.link.names.Name;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every name of every thing of the project's data with one slip, the same at the same place of all:
 * in what share does a thing that bears the name come first?
 */
class SlipsTest {

  private static final Logger LOG = LoggerFactory.getLogger(SlipsTest.class);

  private static String at(String name, UnaryOperator<String> middle) {
    int half = name.length() / 2;
    return name.substring(0, half - 1)
        + middle.apply(name.substring(half - 1, half + 1))
        + name.substring(half + 1);
  }

  private static final Map<String, UnaryOperator<String>> SLIPS = new LinkedHashMap<>();

  static {
    SLIPS.put("nothing", name -> name);
    SLIPS.put("a letter dropped", name -> at(name, two -> two.substring(0, 1)));
    SLIPS.put("two letters swapped", name -> at(name, two -> "" + two.charAt(1) + two.charAt(0)));
    SLIPS.put("a letter doubled", name -> at(name, two -> two + two.charAt(1)));
    SLIPS.put("another letter", name -> at(name, two -> two.charAt(0) + "o"));
    SLIPS.put("the first letter dropped", name -> name.substring(1));
    SLIPS.put("the last letter dropped", name -> name.substring(0, name.length() - 1));
    SLIPS.put("capitals", name -> name.toUpperCase(Locale.ROOT));
    SLIPS.put("no capitals", name -> name.toLowerCase(Locale.ROOT));
    SLIPS.put("no article", name -> name.replaceAll("(?i)\\b(al|el|ar|as|ez)[- ]|\\bال", ""));
    SLIPS.put("blanks for hyphens", name -> name.replace('-', ' '));
    SLIPS.put("no blanks", name -> name.replace(" ", "").replace("-", ""));
    SLIPS.put("no hamza", name -> name.replaceAll("[أإآ]", "ا"));
    SLIPS.put("ha for ta marbuta", name -> name.replace('ة', 'ه'));
    SLIPS.put("the last word first", SlipsTest::turned);
  }

  private static String turned(String name) {
    int blank = name.lastIndexOf(' ');
    return blank < 0 ? name : name.substring(blank + 1) + " " + name.substring(0, blank);
  }

  /** The least share, in percent, that is to come first. */
  private static int least(String slip) {
    return switch (slip) {
      case "nothing", "capitals", "no capitals", "blanks for hyphens", "no hamza" -> 99;
      case "no article", "ha for ta marbuta" -> 98;
      case "the last word first" -> 97;
      case "no blanks" -> 93; // an article that is glued to two words is no longer seen
      default -> 94;
    };
  }

  @TestFactory
  Stream<DynamicTest> names_with() {
    return SLIPS.keySet().stream()
        .map(slip -> DynamicTest.dynamicTest(slip, () -> check(slip, SLIPS.get(slip))));
  }

  private static void check(String slip, UnaryOperator<String> change) {
    int all = 0;
    int first = 0;
    int wrong = 0;
    for (Item item : items()) {
      for (Name name : item.entry().names()) {
        String changed = name.text().length() < 4 ? name.text() : change.apply(name.text());
        if (name.use() == Name.Use.WRONG
            || (changed.equals(name.text()) && !slip.equals("nothing"))) {
          continue;
        }
        List<Candidate> found = Reconciled.real().match(Query.of(changed));
        boolean right = !found.isEmpty() && bears(found.get(0).item(), name.text());
        all++;
        first += right ? 1 : 0;
        wrong += !found.isEmpty() && found.get(0).match() && !right ? 1 : 0;
        if (!right) {
          LOG.debug(
              "{}: {} ({}) → {}",
              slip,
              changed,
              item.id(),
              found.stream().limit(3).map(c -> c.item().id() + " " + c.score()).toList());
        }
      }
    }
    double share = 100.0 * first / Math.max(1, all);
    String told =
        String.format(
            Locale.ROOT,
            "%s: %d of %d first, %.1f %%; %d matched wrongly",
            slip,
            first,
            all,
            share,
            wrong);
    LOG.info(told);
    assertTrue(all > 30 && share >= least(slip), told);
    assertTrue(wrong * 200 <= all, told);
  }

  private static List<Item> items() {
    return Reconciled.real().items().stream().filter(Item::common).toList();
  }

  private static boolean bears(Item item, String name) {
    return item.entry().names().stream().anyMatch(own -> own.text().equals(name));
  }
}
