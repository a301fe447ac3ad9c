package org.orontes.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orontes.model.Kind;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Retired;
import org.orontes.model.Thing;
import org.orontes.model.Value;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.Vocabulary;

/** Whether ids and codes that the files refer to exist, and are of the kind that is meant. */
final class References {

  private final Vocabulary vocabulary;
  private final Register register;
  private final Problems problems;

  References(Vocabulary vocabulary, Register register, Problems problems) {
    this.vocabulary = vocabulary;
    this.register = register;
    this.problems = problems;
  }

  void all(Kind kind, List<Ref> refs) {
    refs.forEach(ref -> one(kind, ref));
  }

  /** A thing of one kind. */
  Optional<Thing> one(Kind kind, Ref ref) {
    Optional<Thing> thing = register.thing(ref.id());
    if (thing.isEmpty()) {
      missing(kind, ref);
    } else if (thing.get().kind() != kind) {
      problems.error(
          "wrong-kind",
          ref.mark(),
          "'" + ref.id() + "' is " + article(thing.get().kind()) + ", not " + article(kind),
          Suggest.orElse(ref.id(), register.ids(kind), "name " + article(kind)));
      return Optional.empty();
    }
    return thing;
  }

  /** Nothing is said where a file could not be read: the id may well stand in it. */
  private void missing(Kind kind, Ref ref) {
    if (!retired(register.records().retiredThing(ref.id()), ref) && register.complete()) {
      problems.error(
          "unknown-" + kind.path(),
          ref.mark(),
          "there is no " + kind.path() + " '" + ref.id() + "'",
          Suggest.orElse(
              ref.id(), register.ids(kind), "add it to a file in data/" + kind.path() + "s/"));
    }
  }

  /** Any thing that a claim can be about. */
  Optional<Thing> any(Ref ref) {
    Optional<Thing> thing = register.thing(ref.id());
    if (thing.isEmpty()
        && !retired(register.records().retiredThing(ref.id()), ref)
        && register.complete()) {
      problems.error(
          "unknown-thing",
          ref.mark(),
          "there is no actor, place, event or situation '" + ref.id() + "'",
          Suggest.orElse(ref.id(), register.ids(), "add it to a file of data/ first"));
    }
    return thing;
  }

  /** Whether a reference leads to an id that was retired, which is then said. */
  boolean retired(Optional<Retired> entry, Ref ref) {
    entry.ifPresent(
        found -> {
          Ref successor = found.replacedBy();
          problems.error(
              "retired-id",
              ref.mark(),
              found.fate(),
              successor == null
                  ? "take the reference away; why stands at " + found.mark()
                  : ref.id().contains("#") && found.kind() == Kind.REPORT
                      ? "name the claim of " + successor.id() + " that stands for it"
                      : "write " + successor.id());
        });
    return entry.isPresent();
  }

  /** What a key takes: codes of a scheme, things of a class, or anything that has an id. */
  void value(Key key, Value.Things value) {
    for (Ref ref : value.refs()) {
      if (key.takesCode()) {
        code(key, ref);
      } else if (key.takes() == null) {
        any(ref);
      } else {
        one(Kind.valueOf(key.takes().toUpperCase(Locale.ROOT)), ref);
      }
    }
  }

  private void code(Key key, Ref ref) {
    String scheme = String.valueOf(key.takes());
    if (!vocabulary.codes(scheme).contains(ref.id())) {
      problems.error(
          "unknown-code",
          ref.mark(),
          "'" + ref.id() + "' is no code of '" + scheme + "', which '" + key.id() + "' takes",
          Suggest.orElse(
              ref.id(),
              vocabulary.codes(scheme),
              "the codes are " + String.join(", ", vocabulary.codes(scheme))));
    }
  }

  private static String article(Kind kind) {
    String name = kind.path();
    return ("ae".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }
}
