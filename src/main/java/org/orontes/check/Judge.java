package org.orontes.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.Entry;
import org.orontes.model.Fact;
import org.orontes.model.Name;
import org.orontes.model.Period;
import org.orontes.model.Place;
import org.orontes.model.Quantity;
import org.orontes.model.Ref;
import org.orontes.model.Span;
import org.orontes.model.Thing;
import org.orontes.model.Value;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.KeyUse;
import org.orontes.vocabulary.Terms;
import org.orontes.vocabulary.Vocabulary;

/**
 * Holds what claims say against the facts that they are about. It says whether two values can both
 * hold, never which of them is true.
 */
final class Judge {

  private static final String NAME = "name";
  private static final String WRONG = "wrong";
  private static final String RETRACTS = "retracts";

  private final Vocabulary vocabulary;
  private final Containment containment;

  Judge(Vocabulary vocabulary, Containment containment) {
    this.vocabulary = vocabulary;
    this.containment = containment;
  }

  /**
   * The verdict on one content; empty for what is never compared: intentions, suppositions,
   * judgements, retractions, and keys that are not compared.
   */
  Optional<Verdict> verdict(Claim claim, Entry content, Thing about) {
    Key key = vocabulary.key(content.key()).orElseThrow();
    if (!claim.states()
        || claim.stance().id().equals(RETRACTS)
        || key.compare() == Key.Compare.NEVER) {
      return Optional.empty();
    }
    if (about instanceof Fact fact && !fact.happened()) {
      return Optional.of(Verdict.UNESTABLISHED);
    }
    if (about instanceof Fact fact
        && fact.open().stream().anyMatch(open -> open.id().equals(key.id()))) {
      return Optional.of(Verdict.OPEN);
    }
    Verdict verdict = compare(key, content.value(), about);
    return Optional.of(claim.denies() ? opposite(verdict) : verdict);
  }

  private static Verdict opposite(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> Verdict.DIFFERS;
      case DIFFERS -> Verdict.AGREES;
      default -> verdict;
    };
  }

  private Verdict compare(Key key, Value said, Thing about) {
    if (key.id().equals(NAME)) {
      return of(names(about, said.written()));
    }
    KeyUse use = vocabulary.use(key.id(), about.type().id()).orElse(null);
    if (use == null) {
      return Verdict.SILENT;
    }
    if (use.bounds() != null && said instanceof Period period && about instanceof Fact fact) {
      return bounds(use.bounds(), period, fact.span());
    }
    Value held = held(key, about);
    if (held == null) {
      return Verdict.SILENT;
    }
    boolean agrees = agree(said, held);
    boolean silent = !agrees && key.compare() == Key.Compare.TOGETHER;
    return silent ? Verdict.SILENT : of(agrees);
  }

  /** Whether two values of one key can both hold. */
  boolean agree(Value said, Value held) {
    if (said instanceof Value.Things some && held instanceof Value.Things others) {
      return some.refs().stream()
          .anyMatch(
              one ->
                  others.refs().stream()
                      .anyMatch(other -> containment.related(one.id(), other.id())));
    }
    if (said instanceof Period one && held instanceof Period other) {
      return one.meets(other);
    }
    if (said instanceof Quantity one && held instanceof Quantity other) {
      return one.meets(other);
    }
    return said.written().equals(held.written());
  }

  /** The name must be a label or listed, and not listed as wrong. */
  private static boolean names(Thing thing, String said) {
    if (said.equals(thing.label().en()) || said.equals(thing.label().ar())) {
      return true;
    }
    for (Name name : thing.names()) {
      if (name.text().equals(said)) {
        return !name.kind().id().equals(WRONG);
      }
    }
    return false;
  }

  private static Verdict bounds(KeyUse.Bounds bounds, Period said, Span span) {
    LocalDate earliest = bound(bounds.earliest(), span);
    LocalDate latest = bound(bounds.latest(), span);
    if (earliest == null && latest == null) {
      return Verdict.SILENT;
    }
    boolean beforeEnd = latest == null || !said.earliest().isAfter(latest);
    boolean afterBegin = earliest == null || !said.latest().isBefore(earliest);
    return of(beforeEnd && afterBegin);
  }

  private static @Nullable LocalDate bound(String property, Span span) {
    return switch (property.substring(Terms.ORO.length())) {
      case "beginEarliest" -> span.beginEarliest();
      case "beginLatest" -> span.beginLatest();
      case "endEarliest" -> span.endEarliest();
      case "endLatest" -> span.endLatest();
      default -> throw new IllegalArgumentException("Not one of the four bounds: " + property);
    };
  }

  private static @Nullable Value held(Key key, Thing about) {
    if (about instanceof Fact fact) {
      return fact.value(key.id()).map(Entry::value).orElse(null);
    }
    return about instanceof Place place ? held(key, place) : null;
  }

  private static @Nullable Value held(Key key, Place place) {
    List<Ref> held =
        switch (key.id()) {
          case "connects" -> place.connects();
          case "borders" -> place.borders();
          case "near" -> place.near();
          default -> List.of();
        };
    return held.isEmpty() ? null : new Value.Things(held);
  }

  private static Verdict of(boolean agrees) {
    return agrees ? Verdict.AGREES : Verdict.DIFFERS;
  }
}
