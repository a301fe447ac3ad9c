package org.orontes.link.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.link.find.Item.Named;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Batches of the Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group), and
 * what is answered. It finds names with slips, which an index of whole names does not; the
 * service's own scores are not taken over.
 */
final class Reconciliation {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Candidates a name. */
  private static final int LIMIT = 5;

  private Reconciliation() {}

  /** The batch that asks for names, as {@code q0}, {@code q1} … */
  static String batch(List<String> names) {
    ObjectNode batch = JSON.createObjectNode();
    for (int i = 0; i < names.size(); i++) {
      ObjectNode query = JSON.createObjectNode();
      query.put("query", names.get(i));
      query.put("limit", LIMIT);
      batch.set("q" + i, query);
    }
    return JSON.writeValueAsString(batch);
  }

  /**
   * The items that were found for each name of a batch, in the order of the batch. They hold a
   * label, a description and classes, and nothing else.
   *
   * @throws Unreadable when not every name has its result: a part of an answer is none
   */
  static List<List<Item>> read(String answer, int names) throws Unreadable {
    try {
      JsonNode root = JSON.readTree(answer);
      List<List<Item>> found = new ArrayList<>();
      for (int i = 0; i < names; i++) {
        JsonNode result = root.path("q" + i).path("result");
        if (!result.isArray()) {
          throw new Unreadable(
              "the answer has no result for each name", new IllegalStateException("q" + i));
        }
        Map<String, Item> items = new LinkedHashMap<>();
        result.forEach(candidate -> add(candidate, items));
        found.add(List.copyOf(items.values()));
      }
      return found;
    } catch (JacksonException e) {
      throw new Unreadable("the answer is not whole, or no JSON", e);
    }
  }

  private static void add(JsonNode candidate, Map<String, Item> items) {
    ItemReader.id(candidate.path("id").asString(""))
        .ifPresent(
            id -> {
              Item item = items.computeIfAbsent(id, Item::new);
              text(candidate, "name", item.labels());
              text(candidate, "description", item.descriptions());
              for (JsonNode type : candidate.path("type")) {
                ItemReader.id(type.path("id").asString(""))
                    .ifPresent(
                        of -> {
                          Named named = new Named(of, new HashMap<>());
                          text(type, "name", named.labels());
                          item.types().put(of, named);
                        });
              }
            });
  }

  private static void text(JsonNode node, String field, Map<String, String> texts) {
    String text = node.path(field).asString("");
    if (!text.isBlank()) {
      texts.put("en", text);
    }
  }
}
