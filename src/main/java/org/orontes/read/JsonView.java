package org.orontes.read;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.orontes.read.Node.Listing;
import org.orontes.read.Node.Mapping;
import org.orontes.read.Node.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A tree as JSON, for the schema: what an editor makes of the same file. */
final class JsonView {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Digits beyond which a number is no number that anybody means. */
  private static final int DIGITS = 30;

  private JsonView() {}

  static JsonNode of(Node node) {
    if (node instanceof Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.pairs().forEach((key, pair) -> object.set(key, of(pair.value())));
      return object;
    }
    if (node instanceof Listing list) {
      ArrayNode array = JSON.arrayNode();
      list.items().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar((Scalar) node);
  }

  private static JsonNode scalar(Scalar scalar) {
    String text = scalar.text();
    if (!scalar.plain()) {
      return JSON.stringNode(text);
    }
    return switch (Plain.of(text)) {
      case NOTHING -> JSON.nullNode();
      case TRUTH -> JSON.booleanNode(text.equalsIgnoreCase("true"));
      case WHOLE, DECIMAL -> number(text);
      case WORD -> JSON.stringNode(text);
    };
  }

  /** Never a double, and never a number whose exponent would fill the memory. */
  private static JsonNode number(String text) {
    boolean digits = text.length() <= DIGITS && text.matches("[-+]?[0-9]+(\\.[0-9]+)?");
    if (!digits) {
      return JSON.stringNode(text);
    }
    return text.contains(".")
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.numberNode(new BigInteger(text));
  }
}
