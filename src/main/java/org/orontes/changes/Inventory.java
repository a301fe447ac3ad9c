package org.orontes.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.changes.Change.Fate;
import org.orontes.vocabulary.Terms;

/**
 * Takes the statements of two builds in order and finds out what became of each thing. The nodes
 * that belong to a thing come before the thing itself, since a dot is less than the bracket that
 * ends an address, and {@code report} follows the kinds of its parts; so a thing is finished with
 * its own last statement, and only what differs is remembered until then.
 */
final class Inventory implements Comparison.Sink {

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::group).thenComparing(Change::fate).thenComparing(Change::id);

  private final Map<Layer, Changes.Delta> statements = new EnumMap<>(Layer.class);
  private final Map<Group, Changes.Count> counts = new EnumMap<>(Group.class);
  private final Map<String, Set<String>> different = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final VersionWords before = new VersionWords();
  private final VersionWords after = new VersionWords();
  private final Triple triple = new Triple();
  private @Nullable Subject subject;

  Inventory() {
    for (Group group : Group.values()) {
      counts.put(group, new Changes.Count(0, 0, 0, 0, 0));
    }
    for (Layer layer : Layer.values()) {
      statements.put(layer, new Changes.Delta(0, 0));
    }
  }

  @Override
  public void statement(Quoted quad, boolean inOld, boolean inNew) {
    if (subject == null || !subject.iri().equals(quad.subject())) {
      finish();
      subject = new Subject(quad.subject());
    }
    Layer layer = Layer.of(quad.graph());
    if (inOld != inNew) {
      statements.merge(layer, new Changes.Delta(inNew ? 1 : 0, inOld ? 1 : 0), Inventory::sum);
    }
    if (quad.subject().equals(Terms.DATASET)) {
      before.note(quad, inOld);
      after.note(quad, inNew);
    }
    Owner owner = subject.owner();
    if (owner == null) {
      return;
    }
    subject.note(quad, layer, inOld, inNew);
    if (layer == owner.group().layer()) {
      if (!triple.is(quad)) {
        settle(owner);
        triple.begin(quad);
      }
      triple.note(inOld, inNew);
    }
  }

  /** A statement that only moved to another file is no difference, so all its graphs come first. */
  private void settle(Owner owner) {
    if (triple.differs()) {
      String name = owner.part() == null ? Names.of(triple.predicate()) : owner.part();
      if (!name.isEmpty()) {
        different.computeIfAbsent(key(owner), thing -> new TreeSet<>()).add(name);
      }
    }
    triple.end();
  }

  Changes changes() {
    finish();
    changes.sort(ORDER);
    return new Changes(
        before.version(),
        after.version(),
        new TreeMap<>(counts),
        new TreeMap<>(statements),
        changes);
  }

  /** The subject has no more statements. */
  private void finish() {
    Subject done = subject;
    Owner owner = done == null ? null : done.owner();
    if (done == null || owner == null) {
      return;
    }
    settle(owner);
    if (!owner.itself()) {
      return;
    }
    Set<String> names = different.remove(key(owner));
    Fate fate = done.fate(names != null);
    counts.computeIfPresent(
        owner.group(), (group, count) -> sum(count, done.inOld(), done.inNew(), fate));
    if (fate != null) {
      changes.add(
          new Change(
              owner.group(),
              owner.id(),
              done.label(),
              fate,
              fate == Fate.CHANGED && names != null ? List.copyOf(names) : List.of(),
              fate == Fate.WITHDRAWN ? done.reason() : null));
    }
  }

  private static String key(Owner owner) {
    return owner.group() + " " + owner.id();
  }

  private static Changes.Delta sum(Changes.Delta one, Changes.Delta other) {
    return new Changes.Delta(one.added() + other.added(), one.removed() + other.removed());
  }

  private static Changes.Count sum(
      Changes.Count count, boolean inOld, boolean inNew, @Nullable Fate fate) {
    return new Changes.Count(
        count.before() + (inOld ? 1 : 0),
        count.added() + (fate == Fate.ADDED ? 1 : 0),
        count.changed() + (fate == Fate.CHANGED ? 1 : 0),
        count.withdrawn() + (fate == Fate.WITHDRAWN ? 1 : 0),
        count.now() + (inNew ? 1 : 0));
  }

  /** What a build says of its version, gathered from its statements. */
  private static final class VersionWords {

    private @Nullable String number;
    private @Nullable String issued;

    void note(Quoted quad, boolean saysSo) {
      if (saysSo && quad.predicate().equals(Terms.OWL + "versionInfo")) {
        number = quad.objectText();
      } else if (saysSo && quad.predicate().equals(Terms.DCTERMS + "issued")) {
        issued = quad.objectText();
      }
    }

    Changes.@Nullable Version version() {
      return number == null || issued == null ? null : new Changes.Version(number, issued);
    }
  }
}
