package org.orontes.link.find;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QuerySolution;
import org.jspecify.annotations.Nullable;
import org.orontes.link.find.Sought.Called;
import org.orontes.link.find.Sought.Use;
import org.orontes.link.find.Spellings.Literal;
import org.orontes.load.Progress;

/**
 * One run over the things that are looked for: first which items bear their names, many things in
 * one request; then what these items are, many items in one request. The same things are asked for
 * in the same requests each time, so that a journal of answers can stand in for a part of a run.
 */
final class Search {

  /** Things whose names are asked for in one query; a thing has some ten spellings. */
  static final int THINGS = 25;

  /** Items that are described in one query. */
  static final int ITEMS = 40;

  /** Names in one batch of reconciliation, as its servers advise. */
  static final int NAMES = 10;

  /** Items looked at for one thing; of a very common name the oldest, which are the best known. */
  static final int MOST_ITEMS = 120;

  private final @Nullable URI sparql;
  private final @Nullable URI reconcile;
  private final Asker asker;
  private final Progress progress;

  private final Map<String, Set<String>> found = new LinkedHashMap<>();
  private final Map<String, Item> items = new HashMap<>();
  private final Set<String> failed = new LinkedHashSet<>();
  private final Set<String> reasons = new LinkedHashSet<>();

  Search(@Nullable URI sparql, @Nullable URI reconcile, Asker asker, Progress progress) {
    this.sparql = sparql;
    this.reconcile = reconcile;
    this.asker = asker;
    this.progress = progress;
  }

  /** A name that is sent to reconciliation. */
  private record Named(String thing, String text) {}

  /** Looks for all of them. */
  void run(List<Sought> things) throws IOException, InterruptedException {
    things.forEach(thing -> found.put(thing.id(), new TreeSet<>(Search::byAge)));
    List<List<Sought>> batches = sparql == null ? List.of() : cut(things, THINGS);
    List<Days> days = sparql == null ? List.of() : Days.of(things);
    List<List<Named>> names = reconcile == null ? List.of() : cut(names(things), NAMES);
    progress.stage("Asking for names", (long) batches.size() + days.size() + names.size());
    for (List<Sought> batch : batches) {
      try {
        find(batch);
      } catch (Unanswered e) {
        reasons.add(String.valueOf(e.getMessage()));
        batch.forEach(thing -> failed.add(thing.id()));
      }
      progress.step();
    }
    for (Days stretch : days) {
      try {
        find(stretch);
      } catch (Unanswered e) {
        // The names were asked for: that is most of what can be done.
        reasons.add(e.getMessage() + " (events were looked for by their names alone)");
      }
      progress.step();
    }
    for (List<Named> batch : names) {
      try {
        reconcile(batch);
      } catch (Unanswered e) {
        reasons.add(String.valueOf(e.getMessage()));
        batch.forEach(name -> failed.add(name.thing()));
      }
      progress.step();
    }
    describe();
  }

  /** How many requests the first round takes. */
  static int requests(List<Sought> things, boolean sparql, boolean reconcile) {
    return (sparql ? cut(things, THINGS).size() + Days.of(things).size() : 0)
        + (reconcile ? cut(names(things), NAMES).size() : 0);
  }

  private void find(List<Sought> batch) throws IOException, InterruptedException {
    Map<Literal, Set<String>> literals = new LinkedHashMap<>();
    Map<String, Set<String>> geonames = new LinkedHashMap<>();
    for (Sought thing : batch) {
      for (Called name : thing.names()) {
        Spellings.of(name)
            .forEach(
                literal -> literals.computeIfAbsent(literal, l -> new HashSet<>()).add(thing.id()));
      }
      thing
          .geonames()
          .forEach(id -> geonames.computeIfAbsent(id, i -> new HashSet<>()).add(thing.id()));
    }
    Call call =
        Call.sparql(
            Objects.requireNonNull(sparql), Sparql.find(literals.keySet(), geonames.keySet()));
    List<QuerySolution> rows = asker.ask(call, Rows::read);
    if (rows.size() >= Sparql.MOST_ROWS && batch.size() > 1) {
      // Cut off: a part of an answer is none.
      find(batch.subList(0, batch.size() / 2));
      find(batch.subList(batch.size() / 2, batch.size()));
      return;
    }
    if (rows.size() >= Sparql.MOST_ROWS) {
      failed.add(batch.get(0).id());
      reasons.add(
          "More than " + Sparql.MOST_ROWS + " items bear the names of '" + batch.get(0).id() + "'");
    }
    for (QuerySolution row : rows) {
      String id = ItemReader.id(row.get("item")).orElse(null);
      if (id != null) {
        Set<String> bearers = new HashSet<>();
        if (row.contains("name") && row.get("name").isLiteral()) {
          Literal name =
              new Literal(
                  row.getLiteral("name").getLexicalForm(), row.getLiteral("name").getLanguage());
          bearers.addAll(literals.getOrDefault(name, Set.of()));
        }
        if (row.contains("id") && row.get("id").isLiteral()) {
          bearers.addAll(geonames.getOrDefault(row.getLiteral("id").getLexicalForm(), Set.of()));
        }
        bearers.forEach(thing -> found.getOrDefault(thing, new TreeSet<>()).add(id));
      }
    }
  }

  /** Items of the same days and country; whether they are alike, the ranking says. */
  private void find(Days days) throws IOException, InterruptedException {
    Call call =
        Call.sparql(
            Objects.requireNonNull(sparql), Sparql.onDays(days.places(), days.from(), days.to()));
    for (QuerySolution row : asker.ask(call, Rows::read)) {
      String id = ItemReader.id(row.get("item")).orElse(null);
      if (id != null && row.contains("when") && row.get("when").isLiteral()) {
        ItemReader.day(row.getLiteral("when").getLexicalForm())
            .ifPresent(
                day ->
                    days.on(day)
                        .forEach(event -> Objects.requireNonNull(found.get(event.id())).add(id)));
      }
    }
  }

  /** The labels, and for who has only one script that one; names beyond them find no more. */
  private static List<Named> names(Collection<Sought> things) {
    List<Named> names = new ArrayList<>();
    for (Sought thing : things) {
      thing.names().stream()
          .filter(name -> name.use() == Use.LABEL)
          .forEach(name -> names.add(new Named(thing.id(), name.text())));
    }
    return names;
  }

  private void reconcile(List<Named> batch) throws IOException, InterruptedException {
    Call call =
        Call.reconcile(
            Objects.requireNonNull(reconcile),
            Reconciliation.batch(batch.stream().map(Named::text).toList()));
    List<List<Item>> results = asker.ask(call, answer -> Reconciliation.read(answer, batch.size()));
    for (int i = 0; i < batch.size(); i++) {
      Set<String> ids = Objects.requireNonNull(found.get(batch.get(i).thing()));
      for (Item item : results.get(i)) {
        ids.add(item.id());
        items.putIfAbsent(item.id(), item);
      }
    }
  }

  private void describe() throws IOException, InterruptedException {
    Set<String> wanted = new TreeSet<>(Search::byAge);
    found.values().forEach(ids -> ids.stream().limit(MOST_ITEMS).forEach(wanted::add));
    List<List<String>> batches = sparql == null ? List.of() : cut(List.copyOf(wanted), ITEMS);
    progress.stage("Asking what they are", batches.size());
    for (List<String> batch : batches) {
      try {
        Call call = Call.sparql(Objects.requireNonNull(sparql), Sparql.describe(batch));
        items.putAll(asker.ask(call, answer -> ItemReader.read(Rows.read(answer))));
      } catch (Unanswered e) {
        reasons.add(String.valueOf(e.getMessage()));
        found.forEach(
            (thing, ids) -> {
              if (batch.stream().anyMatch(ids::contains)) {
                failed.add(thing);
              }
            });
      }
      progress.step();
    }
  }

  /** The items that were found for a thing, the oldest first. */
  List<Item> items(Sought thing) {
    return found.getOrDefault(thing.id(), Set.of()).stream()
        .limit(MOST_ITEMS)
        .map(items::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** How many items were found for a thing, whether all were looked at or not. */
  int count(Sought thing) {
    return found.getOrDefault(thing.id(), Set.of()).size();
  }

  /** Whether something of a thing could not be asked, so that nothing can be said of it. */
  boolean failed(Sought thing) {
    return failed.contains(thing.id());
  }

  /** Why requests failed, each reason once. */
  List<String> reasons() {
    return List.copyOf(reasons);
  }

  private static int byAge(String one, String other) {
    return one.length() != other.length()
        ? Integer.compare(one.length(), other.length())
        : one.compareTo(other);
  }

  private static <T> List<List<T>> cut(List<T> all, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      parts.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return parts;
  }
}
