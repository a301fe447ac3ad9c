package org.orontes.codebook;

import static org.orontes.codebook.Tally.Worth.FACT;

import java.util.Locale;
import org.orontes.model.Coverage;
import org.orontes.model.Entry;
import org.orontes.model.Fact;
import org.orontes.model.Link;
import org.orontes.model.Place;
import org.orontes.model.Quantity;
import org.orontes.model.Ref;
import org.orontes.model.Situation;
import org.orontes.model.Thing;
import org.orontes.model.Value;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.KeyUse;
import org.orontes.vocabulary.Vocabulary;

/** Counts what actors, places, events, situations and records of coverage use of the vocabulary. */
final class ThingTallies {

  private final Vocabulary vocabulary;
  private final Tallies tallies;

  ThingTallies(Vocabulary vocabulary, Tallies tallies) {
    this.vocabulary = vocabulary;
    this.tallies = tallies;
  }

  void add(Thing thing) {
    String id = "`" + thing.id() + "`";
    if (thing instanceof Fact fact) {
      tallies.code("standing", fact.standing().id(), FACT, id);
      if (!fact.happened()) {
        tallies.wouldBe(thing.type().id(), id);
        return;
      }
      fact(fact, id);
    }
    tallies.type(thing.type().id(), id + ", " + thing.label().en());
    thing
        .names()
        .forEach(
            name ->
                tallies.code("nametype", name.kind().id(), FACT, id + ": \"" + name.text() + "\""));
    if (thing instanceof Place place && place.point() != null) {
      tallies.code("precision", place.point().precision().id(), FACT, id);
    }
  }

  void add(Coverage record) {
    String id = "`" + record.id() + "`";
    record.matters().forEach(matter -> tallies.code("coverage", matter.id(), FACT, id));
    tallies.code("coverageextent", record.extent().id(), FACT, id);
  }

  /** What nobody has decided on counts for nothing, here as everywhere. */
  void add(Link link) {
    if (!link.decided()) {
      return;
    }
    String example = "`" + link.thing().id() + "`: " + link.register().id() + " " + link.id().id();
    tallies.code("match", link.match().name().toLowerCase(Locale.ROOT), FACT, example);
    tallies.code("register", link.register().id(), FACT, example);
    if (link.how() != null) {
      tallies.code("linkhow", link.how().id(), FACT, example);
    }
  }

  private void fact(Fact fact, String id) {
    tallies.code("beginstatus", code(fact.span().begin()), FACT, id);
    tallies.code("endstatus", code(fact.span().end()), FACT, id);
    if (fact instanceof Situation situation && situation.known() != null) {
      tallies.code("known", situation.known().id(), FACT, id);
    }
    for (Entry entry : fact.values()) {
      value(fact, entry, id + ": `" + entry.key() + ": " + entry.value().written() + "`");
    }
  }

  private void value(Fact fact, Entry entry, String example) {
    Key key = vocabulary.key(entry.key()).orElseThrow();
    KeyUse use = vocabulary.use(key.id(), fact.type().id()).orElse(null);
    if (entry.value() instanceof Value.Things things) {
      for (Ref ref : things.refs()) {
        if (key.takesCode()) {
          tallies.code(String.valueOf(key.takes()), ref.id(), FACT, example);
        }
        if (use != null && use.role() != null) {
          tallies.code("role", use.role(), FACT, example);
        }
      }
    }
    if (entry.value() instanceof Quantity && use != null && use.metric() != null) {
      tallies.code("metric", use.metric(), FACT, example);
    }
  }

  private static String code(Enum<?> status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
