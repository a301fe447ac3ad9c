package org.orontes.link.reconcile;

import java.util.List;
import java.util.Set;
import org.orontes.link.names.Likeness;
import org.orontes.link.names.Name;
import org.orontes.link.names.Spelled;

/**
 * How well one name of a thing fits what was asked, from 0 to 100, the words for its class, what
 * stands in brackets and the use of the name considered.
 */
final class NameScore {

  /**
   * A score.
   *
   * @param exact whether it is the whole name, and so could be taken if nobody else has it
   */
  record Of(double score, boolean exact) {}

  /** An area is often called by its bare name; a bridge, an airport and a prison are not. */
  private static final Set<String> BARE =
      Set.of("Governorate", "District", "SubDistrict", "Country");

  private static final double BARE_AREA = 0.9;
  private static final double BARE_OTHER = 0.8;

  /** Whoever says the name of a place does not mean its capture. */
  private static final double BARE_EVENT = 0.6;

  private static final double HINT_FITS = 0.985;
  private static final double HINT_OTHER = 0.75;
  private static final double HINT_OTHER_KIND = 0.6;
  private static final double BESIDE = 0.85;
  private static final double WRONG = 0.85;
  private static final double OTHER_CASE = 0.87;
  private static final double EXACT = 0.98;

  private final Corpus corpus;
  private final Names names;

  NameScore(Corpus corpus, Names names) {
    this.corpus = corpus;
    this.names = names;
  }

  Of of(String text, Asked asked, Asked.Reading reading, Names.Borne borne, List<String> types) {
    // Of several classes it is not known which one the bare name is for.
    boolean chosen = types.size() == 1 && borne.item().types().contains(types.get(0));
    double best = Likeness.of(reading.whole(), borne.whole());
    if (best < 1 && borne.hasCore() && reading.hints().isEmpty()) {
      best = Math.max(best, Likeness.of(reading.whole(), borne.core()) * bare(borne, chosen));
    }
    if (best < 1 && !reading.hints().isEmpty()) {
      double core =
          Math.max(
              Likeness.of(reading.core(), borne.core()),
              Likeness.of(reading.core(), borne.whole()));
      best = Math.max(best, core * hint(borne.item(), reading.hints()));
    }
    best *= reading.factor() * aside(borne.item(), asked, reading) * use(text, borne.name());
    return new Of(100 * best, best >= EXACT - 0.015);
  }

  private static double bare(Names.Borne borne, boolean chosen) {
    if (borne.item().entry().kind().equals("event")) {
      return BARE_EVENT;
    }
    return chosen
        ? HINT_FITS
        : borne.item().types().stream().anyMatch(BARE::contains) ? BARE_AREA : BARE_OTHER;
  }

  private double hint(Item item, Set<String> hints) {
    if (corpus.types().near(item.classes(), hints)) {
      return HINT_FITS;
    }
    boolean kind =
        hints.stream()
            .flatMap(hint -> corpus.types().top(hint).stream())
            .anyMatch(item.classes()::contains);
    return kind ? HINT_OTHER : HINT_OTHER_KIND;
  }

  /** What stands beside the name may be where it lies, or another name of it. */
  private double aside(Item item, Asked asked, Asked.Reading reading) {
    double factor = 1;
    for (Spelled aside : asked.asides()) {
      Set<Item> meant = names.exactly(aside);
      boolean fits =
          meant.contains(item) || meant.stream().anyMatch(m -> item.above().contains(m.id()));
      boolean itself = reading.whole().equals(aside);
      factor *= meant.isEmpty() || fits || itself ? 1 : BESIDE;
    }
    return factor;
  }

  private static double use(String text, Name name) {
    if (name.use() == Name.Use.WRONG) {
      return WRONG;
    }
    String own = name.text();
    boolean acronym = own.length() <= 4 && own.matches("\\p{Lu}+");
    return acronym && !text.contains(own) ? OTHER_CASE : 1;
  }
}
