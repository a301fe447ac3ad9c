package org.orontes.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.orontes.link.reconcile.Tongue;
import org.orontes.link.reconcile.Type;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Replies;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in and out, without indentation: a batch is long. */
final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  static Replies.Text body(Object document) {
    return new Replies.Text("application/json", MAPPER.writeValueAsString(document) + "\n");
  }

  /**
   * The object that a parameter holds.
   *
   * @throws Problem if it is no JSON, or no object
   */
  static JsonNode object(String parameter, String text) {
    JsonNode read;
    try {
      read = MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new Problem(
              400,
              "bad-json",
              "A parameter holds no JSON",
              parameter + " is not JSON: " + e.getOriginalMessage() + where(e) + ".")
          .with("parameter", parameter);
    }
    if (!read.isObject()) {
      throw ReconcileRoom.bad(parameter, parameter + " must be a JSON object.");
    }
    return read;
  }

  private static String where(JacksonException e) {
    return e.getLocation() == null
        ? ""
        : " (line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ")";
  }

  /** A class, as the specification writes it. */
  static Map<String, Object> type(Type type, Tongue tongue) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", type.id());
    document.put("name", type.name(tongue));
    return document;
  }
}
