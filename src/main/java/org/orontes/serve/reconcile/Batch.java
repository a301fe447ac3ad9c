package org.orontes.serve.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.link.reconcile.Candidate;
import org.orontes.link.reconcile.Fault;
import org.orontes.link.reconcile.Item;
import org.orontes.link.reconcile.Reconciler;
import org.orontes.link.reconcile.Tongue;
import org.orontes.serve.web.Problem;
import tools.jackson.databind.JsonNode;

/**
 * A batch of queries and its answer: sections 5.1 and 5.2 of the specification. A query that cannot
 * be answered has no candidates and an {@code error} that says why, and takes nothing from the
 * others; only when none can be answered is the whole refused.
 */
final class Batch {

  /** The most queries of a request, as the manifest says. */
  static final int MOST = 1000;

  private final Reconciler reconciler;
  private final Tongue tongue;

  Batch(Reconciler reconciler, Tongue tongue) {
    this.reconciler = reconciler;
    this.tongue = tongue;
  }

  /**
   * The answer.
   *
   * @throws Problem if the batch is no JSON object, too large, or without any good query
   */
  Map<String, Object> answer(String queries) {
    JsonNode read = Json.object("queries", queries);
    if (read.size() > MOST) {
      throw ReconcileRoom.tooMany("queries", MOST, read.size());
    }
    Map<String, Object> results = new LinkedHashMap<>();
    List<Map<String, Object>> faults = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : read.properties()) {
      Map<String, Object> result = new LinkedHashMap<>();
      try {
        result.put("result", candidates(one.getValue()));
      } catch (Fault fault) {
        result.put("result", List.of());
        result.put("error", Map.of("kind", fault.kind(), "detail", fault.detail()));
        faults.add(Map.of("query", one.getKey(), "kind", fault.kind(), "detail", fault.detail()));
      }
      results.put(one.getKey(), result);
    }
    if (!faults.isEmpty() && faults.size() == read.size()) {
      throw new Problem(
              400,
              "bad-queries",
              "None of the queries can be answered",
              String.valueOf(faults.get(0).get("detail")))
          .with("errors", faults.subList(0, Math.min(10, faults.size())));
    }
    return results;
  }

  private List<Map<String, Object>> candidates(JsonNode query) {
    return reconciler.match(QueryReader.read(query)).stream().map(this::candidate).toList();
  }

  private Map<String, Object> candidate(Candidate candidate) {
    Item item = candidate.item();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", item.id());
    document.put("name", item.name(tongue));
    document.put("description", item.description(tongue));
    document.put("type", types(reconciler, item, tongue));
    document.put("score", candidate.score());
    document.put(
        "features",
        candidate.features().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Batch::feature)
            .toList());
    document.put("match", candidate.match());
    return document;
  }

  private static Map<String, Object> feature(Map.Entry<String, Object> feature) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", feature.getKey());
    document.put("value", feature.getValue());
    return document;
  }

  /** The classes of a thing, the narrowest first. */
  static List<Map<String, Object>> types(Reconciler reconciler, Item item, Tongue tongue) {
    return item.types().stream()
        .flatMap(id -> reconciler.types().upward(id).stream())
        .distinct()
        .flatMap(id -> reconciler.types().find(id).stream())
        .map(type -> Json.type(type, tongue))
        .toList();
  }
}
