package org.orontes.query;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orontes.read.Problems;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** What the header of any query says of its columns, be it a saved question or not. */
public final class HeaderRoles {

  private static final String FILE = "query";

  private HeaderRoles() {}

  /**
   * The roles in the lines that begin with {@code #+}; none without such lines. All else that the
   * header says is passed over.
   *
   * @param columns those that the query selects
   * @param problems where what is wrong is told, with the line and column of the text
   */
  public static Roles of(String text, List<String> columns, Problems problems) {
    if (!text.startsWith("#+")) {
      return Roles.NONE;
    }
    HeaderLines lines = new HeaderLines(FILE, problems);
    Optional<MappingNode> root = lines.read(text);
    RolesReader reader = new RolesReader(lines, columns);
    return new Roles(
        mapping(root, "columns").map(reader::roles).orElse(Collections.emptyMap()),
        mapping(root, "hxl").map(reader::tags).orElse(Map.of()));
  }

  private static Optional<MappingNode> mapping(Optional<MappingNode> root, String key) {
    return root.stream()
        .flatMap(mapping -> mapping.getValue().stream())
        .filter(t -> t.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
        .map(NodeTuple::getValueNode)
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .findFirst();
  }
}
