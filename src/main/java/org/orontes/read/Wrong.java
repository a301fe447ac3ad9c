package org.orontes.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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

  /** Reports a value of another form than all those that are allowed here. */
  void type(Set<Expected> expected) {
    List<String> forms = expected.stream().map(Expected::words).toList();
    error(
        "wrong-type",
        spot.name() + " must be " + String.join(" or ", forms) + ", not " + spot.node().what(),
        expected.stream()
            .map(form -> form.hint(spot.node()))
            .filter(hint -> !hint.isEmpty())
            .findFirst()
            .orElse("compare it with another entry"));
  }

  void missing(JsonNode schema, String key) {
    String title = schema.path("title").asString("this mapping");
    String description = schema.path("properties").path(key).path("description").asString("add it");
    String hint = description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1);
    error(
        "missing-key",
        title + " needs '" + key + "'",
        hint.endsWith(".") ? hint.substring(0, hint.length() - 1) : hint);
  }

  void word(FileKind kind, Vocabulary vocabulary, JsonNode codes) {
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

  private void type(FileKind kind, Vocabulary vocabulary, Set<String> known) {
    String elsewhere = null;
    for (FileKind other : FileKind.values()) {
      if (other != kind && !other.root().isEmpty() && vocabulary.isA(spot.text(), other.root())) {
        elsewhere =
            "it is a class of " + other.folder() + ", which stand in data/" + other.folder() + "/";
      }
    }
    error(
        "unknown-type",
        "'" + spot.text() + "' is not a class of " + kind.folder(),
        elsewhere != null
            ? elsewhere
            : Suggest.orElse(spot.text(), known, "the classes stand in ontology/orontes.ttl"));
  }

  /** A pattern of one of the common definitions; dates and numbers have readers of their own. */
  void pattern(String def) {
    String text = spot.text();
    switch (def) {
      case "day", "period", "boundary", "quantity" -> {}
      case "claim-ref" ->
          error(
              "bad-id",
              "'" + text + "' is no claim's id",
              "write c12 for this report's, report-id#c12 for another's");
      case "retired-id" ->
          error(
              "bad-id",
              "'" + text + "' is no id",
              "write the id as it was; of a claim report-id#c12");
      case "version" ->
          error(
              "bad-version",
              "'" + text + "' is no version",
              "write three numbers with points between them: 0.2.0");
      case "id" ->
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
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
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
}
