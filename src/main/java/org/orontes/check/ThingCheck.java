package org.orontes.check;

import java.util.List;
import org.orontes.model.Actor;
import org.orontes.model.Entry;
import org.orontes.model.Fact;
import org.orontes.model.Kind;
import org.orontes.model.Mark;
import org.orontes.model.Place;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Thing;
import org.orontes.model.Value;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;
import org.orontes.vocabulary.Vocabulary;

/**
 * Rules for the registers: ids, references, and the keys that a fact of a class may and must have.
 */
final class ThingCheck {

  private final Vocabulary vocabulary;
  private final Register register;
  private final Containment containment;
  private final References references;
  private final Problems problems;

  ThingCheck(Vocabulary vocabulary, Register register, Containment containment, Problems problems) {
    this.vocabulary = vocabulary;
    this.register = register;
    this.containment = containment;
    this.references = new References(vocabulary, register, problems);
    this.problems = problems;
  }

  void all(boolean whole) {
    for (Thing again : register.duplicates()) {
      Thing first = register.thing(again.id()).orElseThrow();
      problems.error(
          "duplicate-id",
          again.mark(),
          "'" + again.id() + "' is taken: " + first.mark(),
          "ids are unique among actors, places, events and situations together");
    }
    register.things().forEach(this::thing);
    if (whole) {
      register.things().stream()
          .filter(Fact.class::isInstance)
          .map(Fact.class::cast)
          .filter(Fact::happened)
          .forEach(this::needed);
    }
  }

  private void thing(Thing thing) {
    thing.names().forEach(name -> references.all(Kind.ACTOR, name.usedBy()));
    if (containment.circular(thing.id())) {
      problems.error(
          "circular",
          thing.mark(),
          "'" + thing.id() + "' is part of, within or a member of itself",
          "follow 'part-of', 'within' and the memberships upwards and cut the circle");
    }
    if (thing instanceof Actor actor) {
      references.all(Kind.ACTOR, actor.partOf());
    } else if (thing instanceof Place place) {
      references.all(Kind.PLACE, place.within());
      references.all(Kind.PLACE, place.connects());
      references.all(Kind.PLACE, place.carries());
      references.all(Kind.PLACE, place.crosses());
      references.all(Kind.PLACE, place.borders());
      references.all(Kind.PLACE, place.near());
    } else {
      fact((Fact) thing);
    }
  }

  private void fact(Fact fact) {
    references.all(Kind.EVENT, fact.partOf());
    String type = fact.type().id();
    for (Entry entry : fact.values()) {
      if (vocabulary.use(entry.key(), type).isEmpty()) {
        noUse(entry.key(), entry.mark(), type);
      }
      if (entry.value() instanceof Value.Things things) {
        references.value(vocabulary.key(entry.key()).orElseThrow(), things);
      }
    }
    for (Ref open : fact.open()) {
      if (vocabulary.use(open.id(), type).isEmpty()) {
        noUse(open.id(), open.mark(), type);
      }
      if (fact.value(open.id()).isPresent()) {
        problems.error(
            "open-and-decided",
            open.mark(),
            "'" + open.id() + "' is listed as open and has a value",
            "take it out of 'open', or take the value away");
      }
    }
    if (!fact.happened()) {
      nothingElse(fact);
    }
  }

  private void noUse(String key, Mark mark, String type) {
    problems.error(
        "key-without-meaning",
        mark,
        "'" + key + "' means nothing for " + type,
        Suggest.orElse(
            key,
            vocabulary.keysOf(type),
            "it can have " + String.join(", ", vocabulary.keysOf(type))));
  }

  /** A query that forgets to ask for the standing must not find values, so there are none. */
  private void nothingElse(Fact fact) {
    boolean label =
        fact.values().isEmpty()
            && fact.open().isEmpty()
            && fact.partOf().isEmpty()
            && fact.names().isEmpty()
            && fact.note() == null;
    if (!label) {
      problems.error(
          "value-of-unestablished",
          fact.values().isEmpty() ? fact.mark() : fact.values().get(0).mark(),
          "'" + fact.id() + "' is " + fact.standing().id() + ", so it has a label and nothing else",
          "let claims say what is said of it, or change its standing");
    }
  }

  private void needed(Fact fact) {
    String type = fact.type().id();
    for (String key : vocabulary.keysOf(type)) {
      boolean needed = vocabulary.use(key, type).orElseThrow().needed();
      List<String> open = fact.open().stream().map(Ref::id).toList();
      if (needed && fact.value(key).isEmpty() && !open.contains(key)) {
        problems.error(
            "missing-value",
            fact.mark(),
            "'" + fact.id() + "' is a " + type + " that happened and lacks '" + key + "'",
            "give its value, 'unknown' for an actor that nobody names, or list it under 'open'");
      }
    }
  }
}
