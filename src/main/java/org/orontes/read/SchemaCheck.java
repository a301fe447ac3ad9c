package org.orontes.read;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orontes.read.Node.Listing;
import org.orontes.read.Node.Mapping;
import org.orontes.read.Node.Pair;
import org.orontes.read.Node.Scalar;
import org.orontes.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * Holds a tree against the schema of its kind and says in our words, and at its place, what is
 * wrong.
 */
final class SchemaCheck {

  private static final SortedSet<Expected> NONE =
      Collections.unmodifiableSortedSet(new TreeSet<>());

  private final Vocabulary vocabulary;
  private final Schemas schemas;
  private final Problems problems;

  SchemaCheck(Vocabulary vocabulary, Schemas schemas, Problems problems) {
    this.vocabulary = vocabulary;
    this.schemas = schemas;
    this.problems = problems;
  }

  void check(FileKind kind, Node root) {
    List<Error> errors = Branches.meant(schemas.validator(kind).validate(JsonView.of(root)));
    // Whether it is of the right form at all comes first; the rest follows from that.
    Map<String, SortedSet<Expected>> expected = new LinkedHashMap<>();
    for (Error error : errors) {
      if (isType(error)) {
        expected
            .computeIfAbsent(error.getInstanceLocation().toString(), place -> new TreeSet<>())
            .addAll(expected(kind, error));
      }
    }
    for (Error error : errors) {
      if (isType(error)) {
        type(root, error, expected.getOrDefault(error.getInstanceLocation().toString(), NONE));
      }
    }
    errors.stream().filter(error -> !isType(error)).forEach(error -> other(kind, root, error));
  }

  private static boolean isType(Error error) {
    return error.getKeyword().equals("type");
  }

  private void type(Node root, Error error, SortedSet<Expected> expected) {
    Spot spot = Spot.find(root, error.getInstanceLocation());
    if (spot != null && !problems.hasErrorAt(spot.node().mark())) {
      new Wrong(spot, problems).type(expected);
    }
  }

  private Set<Expected> expected(FileKind kind, Error error) {
    Set<Expected> expected = new TreeSet<>();
    JsonNode types = at(kind, error);
    if (types.isString()) {
      expected.add(new Expected(def(error), types.stringValue()));
    }
    types.forEach(type -> expected.add(new Expected(def(error), type.asString())));
    return expected;
  }

  private void other(FileKind kind, Node root, Error error) {
    Spot spot = Spot.find(root, error.getInstanceLocation());
    if (spot == null) {
      return;
    }
    Wrong wrong = new Wrong(spot, problems);
    JsonNode schema = parent(kind, error);
    switch (error.getKeyword()) {
      case "additionalProperties" -> unknownKey(spot, schema, String.valueOf(error.getProperty()));
      case "required" -> wrong.missing(schema, String.valueOf(error.getProperty()));
      case "enum" -> wrong.word(kind, vocabulary, schema.path("enum"));
      case "pattern" -> wrong.pattern(def(error));
      case "minLength", "minItems", "minProperties" -> wrong.empty();
      case "maxLength" -> wrong.tooLong();
      case "minimum", "maximum", "anyOf" -> {
        // Numbers are read by their own form, coordinates by the checks; a choice has told its
        // part.
      }
      default -> wrong.other(String.valueOf(error.getMessage()));
    }
  }

  private void unknownKey(Spot spot, JsonNode schema, String key) {
    if (spot.node() instanceof Mapping mapping) {
      @Nullable Pair pair = mapping.pairs().get(key);
      if (pair != null) {
        new UnknownKey(vocabulary, problems)
            .report(
                pair,
                mapping,
                schema.path("title").asString("this mapping"),
                new TreeSet<>(schema.path("properties").propertyNames()));
      }
    }
  }

  /** The innermost definition that an error comes from, such as {@code id}. */
  private static String def(Error error) {
    NodePath path = error.getSchemaLocation().getFragment();
    return path.getNameCount() > 1 && path.getName(0).equals("$defs") ? path.getName(1) : "";
  }

  private JsonNode at(FileKind kind, Error error) {
    JsonNode node = schemas.tree(kind);
    NodePath path = error.getSchemaLocation().getFragment();
    for (int i = 0; i < path.getNameCount(); i++) {
      node = step(node, path.getName(i));
    }
    return node;
  }

  private JsonNode parent(FileKind kind, Error error) {
    JsonNode node = schemas.tree(kind);
    NodePath path = error.getSchemaLocation().getFragment();
    for (int i = 0; i < path.getNameCount() - 1; i++) {
      node = step(node, path.getName(i));
    }
    return node;
  }

  private static JsonNode step(JsonNode node, String name) {
    return node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
  }

  /**
   * A place in a tree.
   *
   * @param field the name of the field that it is the value of, or stands in
   * @param item whether it is an item of a list under that field
   */
  record Spot(Node node, @Nullable String field, boolean item) {

    static @Nullable Spot find(Node root, NodePath path) {
      Spot spot = new Spot(root, null, false);
      for (int i = 0; i < path.getNameCount() && spot != null; i++) {
        spot = spot.step(path.getElement(i));
      }
      return spot;
    }

    private @Nullable Spot step(Object element) {
      if (node instanceof Listing list && element instanceof Integer index) {
        return index < list.items().size() ? new Spot(list.items().get(index), field, true) : null;
      }
      if (node instanceof Mapping mapping) {
        @Nullable Pair pair = mapping.pairs().get(element.toString());
        return pair == null ? null : new Spot(pair.value(), pair.key(), false);
      }
      return null;
    }

    /** How a message calls it. */
    String name() {
      if (field == null) {
        return "the file";
      }
      return item ? "an item of '" + field + "'" : "'" + field + "'";
    }

    String text() {
      return node instanceof Scalar scalar ? scalar.text() : "";
    }
  }
}
