package org.orontes.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.orontes.model.Kind;
import org.orontes.read.Node.Scalar;
import org.orontes.read.SchemaCheck.Spot;
import org.orontes.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** What the schema finds wrong with one value, in words for people. */
final class Wrong {

  /** So many codes are listed when none is near; more are looked up. */
  private static final int LISTED = 16;

  private final Spot spot;
  private final Problems problems;

  Wrong(Spot spot, Problems problems) {
    this.spot = spot;
    this.problems = problems;
  }

  void type(JsonNode types) {
    List<String> wanted = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    types.forEach(type -> names.add(type.asString()));
    if (types.isString()) {
      names.add(types.stringValue());
    }
    names.forEach(name -> wanted.add(word(name)));
    String hint = null;
    if (spot.node() instanceof Scalar scalar && scalar.plain() && names.contains("string")) {
      hint =
          scalar.text().isEmpty() ? "give a value" : "put it in quotes: \"" + scalar.text() + "\"";
    } else if (spot.node() instanceof Scalar && names.contains("array")) {
      hint = "write `[…]`, or one item a line after '- '";
    } else if (names.contains("object")) {
      hint = "write `key: value`, one a line, or {key: value}";
    } else if (spot.node() instanceof Scalar scalar && !scalar.plain()) {
      hint = "write it without quotes";
    }
    error(
        "wrong-type",
        spot.name() + " must be " + String.join(" or ", wanted) + ", not " + spot.node().what(),
        hint == null ? "compare it with another entry" : hint);
  }

  void missing(JsonNode schema, String key) {
    String title = schema.path("title").asString("this mapping");
    String description = schema.path("properties").path(key).path("description").asString("add it");
    error(
        "missing-key",
        title + " needs '" + key + "'",
        description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1));
  }

  void word(Kind kind, Vocabulary vocabulary, JsonNode codes) {
    Set<String> known = new TreeSet<>();
    codes.forEach(code -> known.add(code.asString()));
    String list = known.size() <= LISTED ? "it is one of " + String.join(", ", known) : null;
    if ("type".equals(spot.field())) {
      type(kind, vocabulary, known);
    } else if ("open".equals(spot.field())) {
      error(
          "unknown-key",
          "'" + spot.text() + "' is not a key",
          Suggest.orElse(spot.text(), known, "the keys stand in ontology/keys.ttl"));
    } else {
      error(
          "unknown-code",
          "'" + spot.text() + "' is no code of '" + spot.field() + "'",
          Suggest.orElse(
              spot.text(), known, list == null ? "the codes stand in ontology/codes.ttl" : list));
    }
  }

  private void type(Kind kind, Vocabulary vocabulary, Set<String> known) {
    String elsewhere = null;
    for (Kind other : Schemas.KINDS) {
      String root =
          other.path().substring(0, 1).toUpperCase(Locale.ROOT) + other.path().substring(1);
      if (other != kind && vocabulary.isA(spot.text(), root)) {
        elsewhere =
            "it is a class of " + other.path() + "s, which stand in data/" + other.path() + "s/";
      }
    }
    error(
        "unknown-type",
        "'" + spot.text() + "' is not a class of " + kind.path() + "s",
        elsewhere != null
            ? elsewhere
            : Suggest.orElse(spot.text(), known, "the classes stand in ontology/orontes.ttl"));
  }

  /** A pattern of one of the common definitions; dates and numbers have readers of their own. */
  void pattern(String def) {
    String text = spot.text();
    switch (def) {
      case "day", "period", "boundary", "quantity" -> {}
      case "id", "claim-ref" ->
          error(
              "bad-id",
              "'" + text + "' is no id",
              "ids are lower-case letters a-z, digits and hyphens" + slug(text));
      case "language" ->
          error("bad-language", "'" + text + "' is no language tag", "write en, ar or ar-Latn");
      case "url" ->
          error(
              "bad-url",
              "'" + text + "' is no address that can be followed",
              "it begins with https:// or http:// and has no spaces");
      case "block", "blocks" ->
          error(
              "bad-block",
              "'" + text + "' is no block of a text",
              "write P3; in 'passages' also P1..P37");
      default -> other("'" + text + "' does not have the form that is expected");
    }
  }

  private static String slug(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() || slug.equals(text) ? "" : ", did you mean '" + slug + "'?";
  }

  void empty() {
    error("empty", spot.name() + " is empty", "fill it or leave it out");
  }

  void tooLong() {
    error("bad-id", spot.name() + " is too long for an id", "choose a shorter one");
  }

  void other(String message) {
    error("wrong-type", spot.name() + ": " + message, "compare it with another entry");
  }

  private void error(String code, String message, String hint) {
    problems.error(code, spot.node().mark(), message, hint);
  }

  private static String word(String type) {
    return switch (type) {
      case "string" -> "text";
      case "integer", "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      case "object" -> "a mapping";
      default -> type;
    };
  }
}
