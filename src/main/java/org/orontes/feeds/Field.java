package org.orontes.feeds;

import java.util.LinkedHashMap;
import java.util.Map;
import org.orontes.results.rows.Type;

/**
 * A column of a table as Table Schema has it.
 *
 * @param unit of its numbers; empty when they have none
 */
public record Field(String name, Type type, String description, String unit, boolean required) {

  Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("name", name);
    document.put("description", description);
    document.put("type", word());
    if (type == Type.IRI) {
      document.put("format", "uri");
    }
    if (!unit.isEmpty()) {
      document.put("unit", unit);
    }
    if (required) {
      document.put("constraints", Map.of("required", true));
    }
    return document;
  }

  private String word() {
    return switch (type) {
      case BOOLEAN -> "boolean";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case DATE -> "date";
      case IRI, TEXT -> "string";
    };
  }
}
