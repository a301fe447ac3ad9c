package org.orontes.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.federate.ServiceAddress;
import org.orontes.read.Suggest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What the header of a query file says.
 *
 * @param summary the question in one line
 * @param questions the numbers of the questions in {@code queries/README.md} that it answers
 * @param defaults for grlc: the terms of the parameters' defaults, by name
 * @param roles what the columns are for those who draw the answer
 * @param files as which the answer is offered for download
 * @param service the address of another endpoint that the query asks too
 */
record QueryHeader(
    String summary,
    String description,
    List<String> tags,
    List<Integer> questions,
    List<Parameter> parameters,
    Map<String, String> defaults,
    Roles roles,
    List<FeedFile> files,
    @Nullable String service) {

  private static final List<String> KEYS =
      List.of(
          "summary",
          "description",
          "tags",
          "questions",
          "params",
          "defaults",
          "columns",
          "hxl",
          "files",
          "service");
  private static final List<String> PARAMETER_KEYS =
      List.of("type", "label", "default", "optional");

  /**
   * Reads the header; what is wrong with it is added to the problems of the lines.
   *
   * @param columns those that the query selects; none when it cannot be read
   */
  static Optional<QueryHeader> read(String text, HeaderLines lines, List<String> columns) {
    return lines.read(text).map(root -> new Reader(lines, columns).header(root));
  }

  private record Reader(HeaderLines lines, List<String> columns) {

    QueryHeader header(MappingNode root) {
      Map<String, Node> fields = fields(root, KEYS);
      String summary = scalar(fields.get("summary"));
      if (summary.isBlank()) {
        lines.error(lines.mark(root), "has no summary", "say the question in one line");
      }
      List<String> tags = new ArrayList<>();
      if (fields.get("tags") instanceof SequenceNode sequence) {
        sequence.getValue().forEach(tag -> tags.add(scalar(tag)));
      }
      return new QueryHeader(
          summary,
          scalar(fields.get("description")),
          tags,
          questions(fields.get("questions")),
          parameters(fields.get("params")),
          defaults(fields.get("defaults")),
          roles(fields),
          files(fields.get("files")),
          service(fields.get("service")));
    }

    private Roles roles(Map<String, Node> fields) {
      RolesReader reader = new RolesReader(lines, columns);
      return new Roles(
          mapping(fields, "columns").map(reader::roles).orElse(Map.of()),
          mapping(fields, "hxl").map(reader::tags).orElse(Map.of()));
    }

    private Optional<MappingNode> mapping(Map<String, Node> fields, String key) {
      Node node = fields.get(key);
      if (node instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      if (node != null) {
        lines.error(lines.mark(node), key + " is no mapping", "see queries/README.md");
      }
      return Optional.empty();
    }

    private List<FeedFile> files(@Nullable Node node) {
      List<FeedFile> files = new ArrayList<>();
      if (node instanceof SequenceNode sequence) {
        for (Node item : sequence.getValue()) {
          if (scalar(item).matches("[a-z][a-z0-9-]*(\\.[a-z]+)+")) {
            files.add(new FeedFile(scalar(item), lines.mark(item)));
          } else {
            lines.error(
                lines.mark(item),
                "'" + scalar(item) + "' is no name of a file",
                "write 'events.geojson': small letters, and an ending that says the format");
          }
        }
      } else if (node != null) {
        lines.error(lines.mark(node), "files is no list", "write 'files: [events.geojson]'");
      }
      return files;
    }

    private @Nullable String service(@Nullable Node node) {
      if (node == null) {
        return null;
      }
      try {
        return ServiceAddress.parse(scalar(node)).address();
      } catch (IllegalArgumentException e) {
        lines.error(lines.mark(node), String.valueOf(e.getMessage()), null);
        return null;
      }
    }

    private List<Integer> questions(@Nullable Node node) {
      List<Integer> questions = new ArrayList<>();
      if (node instanceof SequenceNode sequence) {
        for (Node item : sequence.getValue()) {
          if (scalar(item).matches("[1-9][0-9]?")) {
            questions.add(Integer.valueOf(scalar(item)));
          } else {
            lines.error(
                lines.mark(item),
                "'" + scalar(item) + "' is no number of a question",
                "see the table in queries/README.md");
          }
        }
      } else if (node != null) {
        lines.error(lines.mark(node), "questions is no list", "write 'questions: [1]'");
      }
      return questions;
    }

    private List<Parameter> parameters(@Nullable Node node) {
      List<Parameter> parameters = new ArrayList<>();
      if (node instanceof MappingNode mapping) {
        mapping.getValue().forEach(tuple -> parameter(tuple).ifPresent(parameters::add));
      } else if (node != null) {
        lines.error(lines.mark(node), "params is no mapping", "write 'name: {type: place, …}'");
      }
      return parameters;
    }

    private Optional<Parameter> parameter(NodeTuple tuple) {
      String name = scalar(tuple.getKeyNode());
      if (!name.matches("[a-z][a-z0-9]*") || !(tuple.getValueNode() instanceof MappingNode body)) {
        lines.error(
            lines.mark(tuple.getKeyNode()),
            "'" + name + "' is no parameter",
            "write 'place: {type: place, label: Place, default: hama}', the name in small letters");
        return Optional.empty();
      }
      Map<String, Node> fields = fields(body, PARAMETER_KEYS);
      String written = scalar(fields.get("type"));
      Optional<ParameterType> type = ParameterType.of(written);
      if (type.isEmpty()) {
        lines.error(
            lines.mark(body),
            "'" + written + "' is no type",
            "date, actor, place, event, situation, report, thing, text, integer, decimal or code:<scheme>");
        return Optional.empty();
      }
      Node byDefault = fields.get("default");
      Parameter parameter =
          new Parameter(
              name,
              type.get(),
              scalar(fields.get("label")),
              byDefault == null ? null : scalar(byDefault),
              scalar(fields.get("optional")).equals("true"));
      checkDefault(parameter, byDefault);
      return Optional.of(parameter);
    }

    private void checkDefault(Parameter parameter, @Nullable Node node) {
      String value = parameter.byDefault();
      if (value != null && node != null) {
        try {
          parameter.type().node(parameter.name(), value);
        } catch (ParameterException e) {
          lines.error(lines.mark(node), String.valueOf(e.getMessage()), null);
        }
      }
    }

    private Map<String, String> defaults(@Nullable Node node) {
      Map<String, String> defaults = new LinkedHashMap<>();
      if (node instanceof SequenceNode sequence) {
        for (Node item : sequence.getValue()) {
          if (item instanceof MappingNode mapping) {
            mapping
                .getValue()
                .forEach(t -> defaults.put(scalar(t.getKeyNode()), scalar(t.getValueNode())));
          }
        }
      }
      return defaults;
    }

    private Map<String, Node> fields(MappingNode mapping, List<String> known) {
      Map<String, Node> fields = new LinkedHashMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = scalar(tuple.getKeyNode());
        if (known.contains(key)) {
          fields.put(key, tuple.getValueNode());
        } else {
          lines.error(
              lines.mark(tuple.getKeyNode()),
              "'" + key + "' is not known here",
              Suggest.orElse(key, known, "one of " + String.join(", ", known)));
        }
      }
      return fields;
    }

    private static String scalar(@Nullable Node node) {
      return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }
  }
}
