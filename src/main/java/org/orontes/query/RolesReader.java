package org.orontes.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.read.Suggest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code columns} and {@code hxl} of a header and says what is wrong with them. */
final class RolesReader {

  private final HeaderLines lines;
  private final List<String> columns;

  /**
   * A reader.
   *
   * @param columns those that the query selects; none when the query cannot be read, which is told
   *     elsewhere
   */
  RolesReader(HeaderLines lines, List<String> columns) {
    this.lines = lines;
    this.columns = columns;
  }

  Map<Role, List<String>> roles(MappingNode mapping) {
    Map<Role, List<String>> roles = new EnumMap<>(Role.class);
    for (NodeTuple tuple : mapping.getValue()) {
      String word = text(tuple.getKeyNode());
      Role.of(word)
          .ifPresentOrElse(
              role -> roles.put(role, columns(role, tuple.getValueNode())),
              () ->
                  lines.error(
                      lines.mark(tuple.getKeyNode()),
                      "'" + word + "' is no role of a column",
                      Suggest.orElse(
                          word, Role.words(), "one of " + String.join(", ", Role.words()))));
    }
    return roles;
  }

  private List<String> columns(Role role, Node value) {
    List<Node> named = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    if (named.isEmpty() || named.size() > role.most()) {
      lines.error(
          lines.mark(value),
          role.word() + " takes " + (role.most() == 1 ? "one column" : "1 to " + role.most()),
          null);
    }
    List<String> names = new ArrayList<>();
    for (Node node : named) {
      names.add(column(node));
    }
    return names;
  }

  private String column(Node node) {
    String name = text(node);
    if (!columns.isEmpty() && !columns.contains(name)) {
      lines.error(
          lines.mark(node),
          "the query has no column '" + name + "'",
          Suggest.orElse(name, columns, "it has " + String.join(", ", columns)));
    }
    return name;
  }

  Map<String, String> tags(MappingNode mapping) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String tag = text(tuple.getValueNode());
      if (!tag.matches("#[a-z][a-z0-9]*(\\+[a-z][a-z0-9_]*)*")) {
        lines.error(
            lines.mark(tuple.getValueNode()), "'" + tag + "' is no tag", "write '#date+start'");
      }
      tags.put(column(tuple.getKeyNode()), tag);
    }
    return tags;
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }
}
