package org.orontes.link.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orontes.link.names.Hit;
import org.orontes.link.names.NameIndex;
import org.orontes.link.names.Spelling;

/** What can be proposed while somebody types: things, classes and properties. */
final class Suggester {

  private final Corpus corpus;
  private final NameIndex index;

  Suggester(Corpus corpus, NameIndex index) {
    this.corpus = corpus;
    this.index = index;
  }

  /** The things that have an id or names that begin so, the likeliest first. */
  List<Item> items(String prefix) {
    Set<Item> found = new LinkedHashSet<>(Identifiers.things(prefix.strip(), corpus));
    if (prefix.strip().matches("[a-z]+/[a-z0-9.-]+")) {
      corpus.items().stream()
          .filter(item -> item.id().startsWith(prefix.strip()))
          .sorted(Comparator.comparing(Item::id))
          .forEach(found::add);
    }
    index.search(prefix).stream()
        .map(Hit::entry)
        .flatMap(entry -> corpus.find(entry.iri()).stream())
        .forEach(found::add);
    return List.copyOf(found);
  }

  /**
   * The classes of which a label or the id begins so; all when nothing is typed, the common first.
   */
  List<Type> types(String prefix) {
    return fitting(
        corpus.types().all().stream()
            .sorted(Comparator.comparingInt(Type::count).reversed().thenComparing(Type::id))
            .toList(),
        prefix,
        type -> Stream.of(type.id(), type.english(), type.arabic()));
  }

  /** The properties of which a label or the id begins so; all when nothing is typed. */
  List<Property> properties(String prefix) {
    return fitting(
        List.of(Property.values()),
        prefix,
        p -> Stream.of(p.id(), p.label(Tongue.ENGLISH), p.label(Tongue.ARABIC)));
  }

  /** The properties that things of a class can have; all when no class is given. */
  List<Property> of(String type) {
    if (type.isBlank()) {
      return List.of(Property.values());
    }
    String top = corpus.types().top(corpus.types().get(type).id()).orElse("");
    return Stream.of(Property.values()).filter(property -> property.fits(top)).toList();
  }

  /** Those that begin so, then those of which a word does, then those that hold it. */
  private static <T> List<T> fitting(
      List<T> all, String prefix, Function<T, Stream<String>> texts) {
    String typed = Spelling.fold(prefix);
    if (typed.isEmpty()) {
      return all;
    }
    List<T> first = new ArrayList<>();
    List<T> then = new ArrayList<>();
    List<T> last = new ArrayList<>();
    for (T one : all) {
      List<String> folded = texts.apply(one).map(Spelling::fold).toList();
      if (folded.stream().anyMatch(text -> text.startsWith(typed))) {
        first.add(one);
      } else if (folded.stream().anyMatch(text -> text.contains(" " + typed))) {
        then.add(one);
      } else if (folded.stream().anyMatch(text -> text.contains(typed))) {
        last.add(one);
      }
    }
    first.addAll(then);
    first.addAll(last);
    return first;
  }
}
