package org.orontes.read;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills a skeleton: {@code x-codes} with the codes of a scheme, {@code x-types} with the classes
 * below a root, {@code x-keys} with the keys that have a use below a root ({@code *}: all keys),
 * {@code x-key-names} with their names. What the skeleton refers to is taken from the common part.
 */
final class SchemaExpansion {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String DEFS = "#/$defs/";

  private final Vocabulary vocabulary;
  private final ObjectNode common;
  private final ObjectNode defs = JSON.objectNode();

  SchemaExpansion(Vocabulary vocabulary, ObjectNode common) {
    this.vocabulary = vocabulary;
    this.common = common;
  }

  ObjectNode expand(ObjectNode skeleton) {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.setAll((ObjectNode) filled(skeleton));
    ObjectNode sorted = JSON.objectNode();
    new TreeSet<>(defs.propertyNames()).forEach(name -> sorted.set(name, defs.get(name)));
    schema.set("$defs", sorted);
    return schema;
  }

  private JsonNode filled(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.objectNode();
      object.properties().forEach(entry -> fill(copy, entry.getKey(), entry.getValue()));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.arrayNode();
      array.forEach(item -> copy.add(filled(item)));
      return copy;
    }
    return node;
  }

  private void fill(ObjectNode copy, String name, JsonNode value) {
    switch (name) {
      case "x-codes" -> codes(copy, value.stringValue());
      case "x-types" ->
          oneOf(
              copy,
              vocabulary.typesUnder(value.stringValue()),
              type -> vocabulary.definitionOfType(type).orElse(""));
      case "x-key-names" -> oneOf(copy, keys(value.stringValue()), this::definition);
      case "x-keys" -> keys(value.stringValue()).forEach(key -> copy.set(key, key(key)));
      case "$ref" -> copy.set(name, reference(value));
      default -> copy.set(name, filled(value));
    }
  }

  private JsonNode reference(JsonNode value) {
    String def = value.stringValue().substring(DEFS.length());
    if (!defs.has(def)) {
      defs.set(def, JSON.objectNode());
      defs.set(def, filled(common.path("$defs").path(def)));
    }
    return value;
  }

  private void codes(ObjectNode target, String scheme) {
    oneOf(
        target,
        vocabulary.codes(scheme),
        code -> vocabulary.definitionOfCode(scheme, code).orElse(""));
  }

  private static void oneOf(
      ObjectNode target, Collection<String> words, Function<String, String> definition) {
    ArrayNode values = JSON.arrayNode();
    ArrayNode descriptions = JSON.arrayNode();
    words.forEach(word -> values.add(word));
    words.forEach(word -> descriptions.add(definition.apply(word)));
    target.put("type", "string");
    target.set("enum", values);
    target.set(Schemas.ENUM_DESCRIPTIONS, descriptions);
  }

  private SortedSet<String> keys(String root) {
    if (root.equals("*")) {
      return vocabulary.keys();
    }
    SortedSet<String> keys = new TreeSet<>();
    vocabulary.typesUnder(root).forEach(type -> keys.addAll(vocabulary.keysOf(type)));
    return keys;
  }

  private ObjectNode key(String id) {
    ObjectNode schema = JSON.objectNode();
    Key key = vocabulary.key(id).orElseThrow();
    schema.put("description", definition(id));
    switch (key.form()) {
      case TEXT -> schema.set("$ref", reference(JSON.stringNode(DEFS + "text")));
      case PERIOD -> schema.set("$ref", reference(JSON.stringNode(DEFS + "boundary")));
      case QUANTITY -> schema.set("$ref", reference(JSON.stringNode(DEFS + "quantity")));
      case THING -> {
        if (key.takesCode()) {
          oneOrMoreCodes(schema, String.valueOf(key.takes()));
        } else {
          schema.set("$ref", reference(JSON.stringNode(DEFS + "ids")));
        }
      }
    }
    return schema;
  }

  private void oneOrMoreCodes(ObjectNode schema, String scheme) {
    ObjectNode one = JSON.objectNode();
    codes(one, scheme);
    ObjectNode several = JSON.objectNode();
    several.put("type", "array");
    several.set("items", one.deepCopy());
    several.put("minItems", 1);
    schema.set("anyOf", JSON.arrayNode().add(one).add(several));
  }

  private String definition(String key) {
    return vocabulary.definitionOfCode("key", key).orElse("");
  }
}
