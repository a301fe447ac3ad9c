package org.orontes.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.orontes.link.reconcile.Fault;
import org.orontes.link.reconcile.Item;
import org.orontes.link.reconcile.Property;
import org.orontes.link.reconcile.Reconciler;
import org.orontes.link.reconcile.Tongue;
import org.orontes.link.reconcile.Type;
import org.orontes.serve.web.Page.Call;
import org.orontes.serve.web.Problem;

/**
 * The suggest services and the proposal of properties: sections 7.2, 7.3 and 8.2 of the
 * specification. Where more could be proposed, {@code cursor} says how many to skip for them, as
 * OpenRefine asks for it.
 */
final class Suggesting {

  private static final int PAGE = 10;
  private static final int LONGEST = 200;

  private final Reconciler reconciler;
  private final Tongue tongue;

  Suggesting(Reconciler reconciler, Tongue tongue) {
    this.reconciler = reconciler;
    this.tongue = tongue;
  }

  Map<String, Object> entities(Call call) {
    String type =
        call.parameter("type").flatMap(t -> reconciler.types().find(t)).map(Type::id).orElse("");
    List<Item> found =
        prefix(call).isEmpty()
            ? List.of()
            : reconciler.suggestItems(prefix(call)).stream()
                .filter(item -> type.isEmpty() || item.classes().contains(type))
                .toList();
    return page(found, call, this::entity);
  }

  Map<String, Object> types(Call call) {
    return page(reconciler.suggestTypes(prefix(call)), call, this::type);
  }

  Map<String, Object> properties(Call call) {
    return page(reconciler.suggestProperties(prefix(call)), call, this::property);
  }

  /**
   * The properties for a class; OpenRefine asks for those of {@code undefined} when it has none.
   */
  Map<String, Object> proposed(Call call) {
    String type = call.parameter("type").filter(t -> !t.matches("undefined|null")).orElse("");
    try {
      int limit = number(call, "limit", 0);
      List<Property> properties = reconciler.proposeProperties(type);
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("type", call.parameter("type").orElse(""));
      if (limit > 0) {
        document.put("limit", limit);
      }
      document.put(
          "properties",
          properties.stream()
              .limit(limit > 0 ? limit : properties.size())
              .map(this::property)
              .toList());
      return document;
    } catch (Fault fault) {
      throw new Problem(404, fault.kind(), "There is no such class", fault.detail());
    }
  }

  private static String prefix(Call call) {
    String prefix = call.parameter("prefix").orElse("");
    if (prefix.length() > LONGEST) {
      throw ReconcileRoom.bad("prefix", "prefix has at most " + LONGEST + " characters.");
    }
    return prefix;
  }

  private static int number(Call call, String name, int otherwise) {
    String text = call.parameter(name).orElse("");
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,6}")) {
      throw ReconcileRoom.bad(name, name + " is a number from 0, not " + text + ".");
    }
    return Integer.parseInt(text);
  }

  private static <T> Map<String, Object> page(
      List<T> all, Call call, Function<T, Map<String, Object>> document) {
    int from = Math.min(number(call, "cursor", 0), all.size());
    int to = Math.min(from + PAGE, all.size());
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("result", all.subList(from, to).stream().map(document).toList());
    if (to < all.size()) {
      page.put("cursor", to);
    }
    return page;
  }

  private Map<String, Object> entity(Item item) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", item.id());
    document.put("name", item.name(tongue));
    document.put("description", item.description(tongue));
    document.put("notable", Batch.types(reconciler, item, tongue));
    return document;
  }

  private Map<String, Object> type(Type type) {
    Map<String, Object> document = Json.type(type, tongue);
    document.put("description", type.definition());
    document.put(
        "broader",
        type.broader().stream()
            .flatMap(id -> reconciler.types().find(id).stream())
            .map(above -> Json.type(above, tongue))
            .toList());
    return document;
  }

  private Map<String, Object> property(Property property) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", property.id());
    document.put("name", property.label(tongue));
    if (!property.description().isEmpty()) {
      document.put("description", property.description());
    }
    return document;
  }
}
