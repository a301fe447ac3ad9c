package org.orontes.serve.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orontes.link.reconcile.Fault;
import org.orontes.link.reconcile.Query;
import org.orontes.link.reconcile.Query.Given;
import org.orontes.link.reconcile.Query.Strictness;
import org.orontes.link.reconcile.Query.Wanted;
import tools.jackson.databind.JsonNode;

/**
 * A query as the specification's section 5.1 writes it. Members that it does not know are left
 * alone: clients of other versions send some.
 */
final class QueryReader {

  private static final int LONGEST = 400;
  private static final int MOST_CANDIDATES = 100;
  private static final int MOST_PROPERTIES = 20;

  private QueryReader() {}

  /**
   * Reads one.
   *
   * @throws Fault if it cannot be read
   */
  static Query read(JsonNode query) {
    if (!query.isObject()) {
      throw fault("A query is a JSON object, such as {\"query\": \"Homs\"}.");
    }
    String text = scalar(query.path("query"));
    List<Wanted> wanted = wanted(query.path("properties"));
    if (text.isBlank() && wanted.isEmpty()) {
      throw fault("A query has a query that is not empty, or properties.");
    }
    if (text.length() > LONGEST) {
      throw fault("A name has at most " + LONGEST + " characters, not " + text.length() + ".");
    }
    return new Query(
        text, types(query.path("type")), strictness(query), limit(query.path("limit")), wanted);
  }

  private static List<String> types(JsonNode type) {
    List<String> types = new ArrayList<>();
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      String id = one.isObject() ? scalar(one.path("id")) : scalar(one);
      if (!id.isBlank()) {
        types.add(id.strip());
      }
    }
    return types;
  }

  private static Strictness strictness(JsonNode query) {
    String given = scalar(query.path("type_strict"));
    return switch (given.toLowerCase(Locale.ROOT)) {
      case "", "any" -> Strictness.ANY;
      case "all" -> Strictness.ALL;
      case "should" -> Strictness.SHOULD;
      default -> throw fault("type_strict is any, all or should, not " + given + ".");
    };
  }

  private static int limit(JsonNode limit) {
    if (limit.isMissingNode() || limit.isNull()) {
      return Query.LIMIT;
    }
    double number = limit.isNumber() ? limit.asDouble() : -1;
    if (number < 1 || number != Math.rint(number)) {
      throw fault("limit is a whole number from 1, not " + limit + ".");
    }
    return (int) Math.min(MOST_CANDIDATES, number);
  }

  private static List<Wanted> wanted(JsonNode properties) {
    if (properties.isMissingNode() || properties.isNull()) {
      return List.of();
    }
    if (!properties.isArray() || properties.size() > MOST_PROPERTIES) {
      throw fault("properties is an array of at most " + MOST_PROPERTIES + " objects.");
    }
    List<Wanted> wanted = new ArrayList<>();
    for (JsonNode property : properties) {
      String pid = scalar(property.path("pid"));
      if (pid.isBlank() || property.path("v").isMissingNode()) {
        throw fault("A property has a pid and a v.");
      }
      List<Given> given = given(property.path("v"));
      if (!given.isEmpty()) {
        wanted.add(new Wanted(pid.strip(), given));
      }
    }
    return wanted;
  }

  private static List<Given> given(JsonNode v) {
    List<Given> given = new ArrayList<>();
    for (JsonNode one : v.isArray() ? v : List.of(v)) {
      Given value =
          one.isObject()
              ? new Given(scalar(one.path("name")), scalar(one.path("id")).strip())
              : new Given(scalar(one), "");
      if (!value.text().isBlank() || !value.id().isEmpty()) {
        given.add(value);
      }
    }
    return given;
  }

  /** Text, or a number or a truth value as text; empty for anything else. */
  private static String scalar(JsonNode node) {
    return node.isValueNode() && !node.isNull() && !node.isMissingNode() ? node.asString() : "";
  }

  private static Fault fault(String detail) {
    return new Fault("bad-query", detail);
  }
}
