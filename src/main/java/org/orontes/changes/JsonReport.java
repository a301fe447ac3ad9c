package org.orontes.changes;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The changes as one JSON object, for programs. */
public final class JsonReport {

  private JsonReport() {}

  public static void write(Changes changes, PrintWriter out) {
    JsonMapper mapper = JsonMapper.shared();
    ObjectNode root = mapper.createObjectNode();
    version(root, "before", changes.before());
    version(root, "after", changes.after());
    ObjectNode counts = root.putObject("counts");
    changes
        .counts()
        .forEach(
            (group, count) ->
                counts
                    .putObject(name(group))
                    .put("before", count.before())
                    .put("added", count.added())
                    .put("changed", count.changed())
                    .put("withdrawn", count.withdrawn())
                    .put("now", count.now()));
    ObjectNode statements = root.putObject("statements");
    changes
        .statements()
        .forEach(
            (layer, delta) ->
                statements
                    .putObject(Words.layer(layer))
                    .put("added", delta.added())
                    .put("removed", delta.removed()));
    ArrayNode list = root.putArray("changes");
    for (Change change : changes.changes()) {
      ObjectNode node = list.addObject();
      node.put("kind", name(change.group()));
      node.put("id", change.id());
      node.put("iri", change.group().iri(change.id()));
      node.put("label", change.label());
      node.put("fate", Words.fate(change.fate()));
      ArrayNode properties = node.putArray("properties");
      change.properties().forEach(property -> properties.add(property));
      if (change.reason() != null) {
        node.put("reason", change.reason());
      }
    }
    out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    out.flush();
  }

  private static void version(ObjectNode root, String name, Changes.@Nullable Version version) {
    if (version == null) {
      root.putNull(name);
    } else {
      root.putObject(name).put("version", version.number()).put("issued", version.issued());
    }
  }

  private static String name(Group group) {
    return group.name().toLowerCase(Locale.ROOT);
  }
}
