package org.orontes.link.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orontes.model.Kind;
import org.orontes.vocabulary.Vocabulary;

/**
 * Which of the items that bear a thing's names may be the thing, the likeliest first, each with its
 * reasons. It decides nothing, and leaves out what was decided on, what is exactly something else
 * here, and pages about names.
 */
public final class Ranking {

  /** A shared id of another register is the strongest sign there is. */
  private static final int SHARED_ID = 96;

  private static final int OTHER_ID = 10;

  private final KindLook kinds;
  private final Decisions decisions;

  public Ranking(Vocabulary vocabulary, Decisions decisions) {
    this.kinds = new KindLook(vocabulary);
    this.decisions = decisions;
  }

  /**
   * How much each look counts, out of 100 together.
   *
   * @param units being in the same units
   * @param distance being near
   */
  private record Weights(int name, int kind, int units, int distance, int when) {
    static Weights of(Kind kind) {
      return switch (kind) {
        case PLACE -> new Weights(45, 20, 15, 20, 0);
        case EVENT, SITUATION -> new Weights(50, 15, 10, 5, 20);
        default -> new Weights(70, 30, 0, 0, 0);
      };
    }
  }

  /** The candidates, the likeliest first. */
  List<Candidate> of(Sought thing, Collection<Item> items, int least) {
    return items.stream()
        .filter(item -> !decisions.seen(thing.id(), item.id()))
        .filter(item -> decisions.takenBy(thing.id(), item.id()).isEmpty())
        .filter(item -> !kinds.unfit(item))
        .map(item -> candidate(thing, item))
        .filter(candidate -> candidate.named() && candidate.score() >= least)
        .sorted(Candidate.ORDER)
        .toList();
  }

  Candidate candidate(Sought thing, Item item) {
    Weights weights = Weights.of(thing.kind());
    Finding name = NameLook.of(thing, item);
    Finding kind = kinds.of(thing, item);
    Finding units = WhereLook.units(thing, item);
    Finding distance = WhereLook.distance(thing, item);
    Finding when = WhenLook.of(thing, item);
    double sum =
        weights.name() * name.agrees()
            + weights.kind() * kind.agrees()
            + weights.units() * units.agrees()
            + weights.distance() * distance.agrees()
            + weights.when() * when.agrees();
    List<String> says = new ArrayList<>();
    for (Finding finding : List.of(name, kind, units, distance, when)) {
      says.addAll(finding.says());
    }
    Optional<String> shared =
        item.geonames().stream().filter(thing.geonames()::contains).findFirst();
    if (shared.isPresent()) {
      says.add(0, "the same id in GeoNames (" + shared.get() + ")");
      sum = kind.agrees() < 0 ? sum : Math.max(sum, SHARED_ID);
    } else if (!thing.geonames().isEmpty() && !item.geonames().isEmpty()) {
      says.add("another id in GeoNames");
      sum -= OTHER_ID;
    }
    List<String> close = decisions.closeTo(thing.id(), item.id());
    if (!close.isEmpty()) {
      says.add("close to '" + String.join("', '", close) + "' already");
    }
    int score = (int) Math.round(Math.max(0, Math.min(100, sum)));
    boolean named = name.agrees() > 0 || shared.isPresent();
    return new Candidate(
        item,
        score,
        named,
        String.format(Locale.ROOT, "%d of 100: %s.", score, String.join("; ", says)));
  }
}
