package org.orontes.link.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.orontes.link.names.NameIndex;

/** From a query to candidates, the likeliest first. */
final class Matcher {

  /** What is below tells more about the letters of Arabic names than about the thing. */
  private static final double WORTH_SAYING = 55;

  /**
   * The same where a thing bears the very name: what is only named after it (the capture of a city,
   * a group's founding) is not what is meant, and would outnumber it when the type of a column is
   * guessed from its candidates.
   */
  private static final double WORTH_SAYING_BESIDE_IT = 72;

  private static final double ITSELF = 98;

  /** How far ahead of the next one a candidate must be to be taken without a look. */
  private static final double AHEAD = 12;

  private static final double OTHER_TYPE = 0.7;
  private static final double NOT_SAID = 0.95;
  private static final double CONTRADICTED = 0.55;
  private static final double BY_INITIALS = 75;

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(c -> c.item().entry().passing())
          .thenComparing(c -> !c.item().entry().standing().isEmpty())
          .thenComparingInt(c -> NameIndex.KINDS.indexOf(c.item().entry().kind()))
          .thenComparing(
              Comparator.comparingInt((Candidate c) -> c.item().entry().links()).reversed())
          .thenComparing(c -> c.item().id());

  private final Corpus corpus;
  private final Names names;
  private final NameScore score;
  private final Comparison comparison;

  Matcher(Corpus corpus, Names names, Comparison comparison) {
    this.corpus = corpus;
    this.names = names;
    this.score = new NameScore(corpus, names);
    this.comparison = comparison;
  }

  /** What is known of a candidate before it is judged. */
  private record Found(double score, boolean exact) {}

  /**
   * The candidates for a query.
   *
   * @throws Fault if the query cannot be answered
   */
  List<Candidate> match(Query query) {
    List<String> types = query.types().stream().map(t -> corpus.types().get(t).id()).toList();
    query.wanted().forEach(wanted -> Property.get(wanted.property()));
    Set<Item> byId =
        query.text().isBlank() ? Set.of() : Identifiers.things(query.text().strip(), corpus);
    Map<Item, Found> found = new LinkedHashMap<>();
    if (!byId.isEmpty()) {
      byId.forEach(item -> found.put(item, new Found(100, true)));
    } else if (query.text().isBlank()) {
      corpus.items().forEach(item -> found.put(item, new Found(100, false)));
    } else {
      byName(query, types, found);
    }
    List<Judged> judged = new ArrayList<>();
    found.forEach(
        (item, how) -> {
          if (admitted(item, query, types, byId)) {
            Judged one = judge(item, how, query, types, !byId.isEmpty());
            if (one.candidate().score() >= WORTH_SAYING) {
              judged.add(one);
            }
          }
        });
    judged.sort(Comparator.comparing(Judged::candidate, ORDER));
    if (!judged.isEmpty() && judged.get(0).candidate().score() >= ITSELF) {
      judged.removeIf(one -> one.candidate().score() < WORTH_SAYING_BESIDE_IT);
    }
    return decided(judged, query.limit());
  }

  private void byName(Query query, List<String> types, Map<Item, Found> found) {
    Asked asked = Asked.of(query.text().strip(), names);
    for (Asked.Reading reading : asked.readings()) {
      for (Names.Borne borne : names.near(reading)) {
        if (!admitted(borne.item(), query, types, Set.of())) {
          continue;
        }
        NameScore.Of one = score.of(query.text(), asked, reading, borne, types);
        found.merge(
            borne.item(),
            new Found(one.score(), one.exact()),
            (a, b) -> b.score() > a.score() ? b : a);
      }
    }
    for (Item item : names.byInitials(query.text().strip())) {
      found.merge(item, new Found(BY_INITIALS, false), (a, b) -> b.score() > a.score() ? b : a);
    }
  }

  /** A candidate, and whether it could be taken if nobody else came near. */
  private record Judged(Candidate candidate, boolean safe) {}

  private boolean admitted(Item item, Query query, List<String> types, Set<Item> byId) {
    if (types.isEmpty() || query.strictness() == Query.Strictness.SHOULD) {
      return item.common() || byId.contains(item) || ofType(item, query, types);
    }
    return ofType(item, query, types);
  }

  private static boolean ofType(Item item, Query query, List<String> types) {
    return !types.isEmpty()
        && (query.strictness() == Query.Strictness.ALL
            ? item.classes().containsAll(types)
            : types.stream().anyMatch(item.classes()::contains));
  }

  private Judged judge(Item item, Found how, Query query, List<String> types, boolean byId) {
    Map<String, Object> features = new LinkedHashMap<>();
    features.put(byId ? "id" : "name", byId ? (Object) true : round(how.score()));
    features.put("exact", how.exact());
    features.put("links", item.entry().links());
    double score = how.score();
    boolean safe = how.exact();
    if (!types.isEmpty()) {
      boolean fits = ofType(item, query, types);
      features.put("type", fits);
      score *= fits ? 1 : OTHER_TYPE;
      safe &= fits;
    }
    double sum = 0;
    int said = 0;
    for (Query.Wanted wanted : query.wanted()) {
      OptionalDouble fit = comparison.of(item, wanted);
      double value = fit.orElse(0);
      score *= fit.isEmpty() ? NOT_SAID : CONTRADICTED + (1 - CONTRADICTED) * value;
      safe &= fit.isEmpty() || value >= 0.5;
      safe |= query.text().isBlank() && decides(wanted) && value == 1;
      sum += value;
      said += fit.isPresent() ? 1 : 0;
    }
    if (query.text().isBlank() && (said == 0 || sum < said)) {
      score = 0;
    }
    if (said > 0) {
      features.put("properties", round(sum / said));
    }
    return new Judged(new Candidate(item, round(score), false, features), safe);
  }

  /** Whether a property alone tells which thing is meant. */
  private static boolean decides(Query.Wanted wanted) {
    return Property.get(wanted.property()).form() == Property.Form.ID;
  }

  private static List<Candidate> decided(List<Judged> judged, int limit) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, judged.size()); i++) {
      Candidate c = judged.get(i).candidate();
      boolean ahead = judged.size() < 2 || judged.get(1).candidate().score() <= c.score() - AHEAD;
      boolean match = i == 0 && judged.get(0).safe() && ahead;
      candidates.add(new Candidate(c.item(), c.score(), match, c.features()));
    }
    return candidates;
  }

  static double round(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
