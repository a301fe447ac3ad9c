package org.orontes.results.network;

import java.util.List;
import java.util.Set;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.Survey;
import org.orontes.results.rows.Type;

/**
 * What is told of nodes or edges.
 *
 * @param name as the file names it
 * @param columns where it stands: of a node in that of the source or of the target
 */
record Attribute(String name, List<String> columns, Type type) {

  /** The column of an attribute of edges. */
  String column() {
    return columns.get(0);
  }

  /** Names that the files give themselves; a column that is called so is told apart. */
  private static final Set<String> TAKEN =
      Set.of("id", "iri", "name", "label", "source", "target", "parent", "interaction");

  private static String named(String name) {
    return TAKEN.contains(name) ? name + "_" : name;
  }

  /** The type as GEXF and GraphML both call it; Gephi knows no other for days and addresses. */
  String xmlType() {
    return xmlType(type);
  }

  static String xmlType(Type type) {
    return switch (type) {
      case BOOLEAN -> "boolean";
      case INTEGER -> "long";
      case NUMBER -> "double";
      case DATE, IRI, TEXT -> "string";
    };
  }

  /** Of nodes: what stands once for the source and once for the target, {@code sourceType}. */
  static List<Attribute> ofNodes(Reading reading, Survey survey) {
    String source = reading.source().orElseThrow();
    String target = reading.target().orElseThrow();
    return reading.columns().stream()
        .filter(column -> column.startsWith(source) && column.length() > source.length())
        .map(column -> column.substring(source.length()))
        .filter(rest -> Character.isUpperCase(rest.charAt(0)) && !rest.equals(Reading.LABEL))
        .filter(rest -> reading.columns().contains(target + rest))
        .map(rest -> List.of(source + rest, target + rest, rest))
        .map(
            pair ->
                new Attribute(
                    named(Character.toLowerCase(pair.get(2).charAt(0)) + pair.get(2).substring(1)),
                    pair.subList(0, 2),
                    survey.type(pair.get(0)) == survey.type(pair.get(1))
                        ? survey.type(pair.get(0))
                        : Type.TEXT))
        .toList();
  }

  /** Of edges: every column that does not belong to a node. */
  static List<Attribute> ofEdges(Reading reading, Survey survey, List<Attribute> ofNodes) {
    String source = reading.source().orElseThrow();
    String target = reading.target().orElseThrow();
    return reading.columns().stream()
        .filter(column -> !List.of(source, target).contains(column))
        .filter(column -> !List.of(source + Reading.LABEL, target + Reading.LABEL).contains(column))
        .filter(column -> ofNodes.stream().noneMatch(node -> node.columns().contains(column)))
        .map(column -> new Attribute(named(column), List.of(column), survey.type(column)))
        .toList();
  }
}
