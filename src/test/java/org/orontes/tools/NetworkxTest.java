package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orontes.results.Form;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;
import tools.jackson.databind.JsonNode;

/** The networks in Python's networkx. */
class NetworkxTest {

  private static JsonNode said;

  private static List<Written> files() {
    return Stream.of(Form.GEXF, Form.GRAPHML)
        .flatMap(form -> Stream.of(Answers.in(form), Answers.awkward(form)))
        .flatMap(List::stream)
        .toList();
  }

  @BeforeAll
  static void read() throws Exception {
    Path python = Tool.python("networks in networkx", "networkx");
    said = Program.own(python, "networks.py", Answers.words(files())).json("networkx");
  }

  @Test
  void every_network_is_directed_and_has_all_nodes_and_edges() {
    for (Written network : files()) {
      JsonNode read = said.path(network.toString());
      Set<String> nodes = new HashSet<>(network.column("source"));
      nodes.addAll(network.column("target"));
      nodes.remove("");
      assertEquals(nodes.size(), read.path("nodes").size(), network.toString());
      assertEquals(edges(network), read.path("edges").size(), network.toString());
      assertTrue(read.path("directed").asBoolean(), network.toString());
    }
  }

  /** In GEXF the stretches of a tie are one edge; what has only one end is none. */
  private static long edges(Written network) {
    Stream<Map<String, String>> edges =
        network.rows().stream()
            .filter(row -> row.keySet().containsAll(List.of("source", "target")));
    return network.toString().equals("network.gexf")
        ? edges.map(row -> row.get("tie")).distinct().count()
        : edges.count();
  }

  @Test
  void spells_and_certainty_are_read_with_their_days() {
    JsonNode air = edge("russia-backs-government.russia.gov-syria.air-support").path("data");
    assertEquals("[[\"2015-10-01\",\"None\"]]", air.path("spells").toString());
    assertEquals(
        "[[\"possible\",\"2015-09-30\",\"2015-09-30\"],[\"certain\",\"2015-10-01\",\"2024-12-06\"],"
            + "[\"presumed\",\"2024-12-07\",\"None\"]]",
        air.path("certainty").toString());
    assertTrue(air.path("directed").asBoolean());
    assertTrue(air.path("origins").isIntegralNumber());
  }

  private static JsonNode edge(String id) {
    return said.at("/network.gexf/edges")
        .valueStream()
        .filter(edge -> edge.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_row_is_an_edge_of_graphml_with_its_days() {
    Written network = Answers.feed("network.graphml");
    List<String> expected = new ArrayList<>();
    for (Map<String, String> row : network.rows()) {
      expected.add(
          row.get("tie")
              + " "
              + row.get("certainty")
              + " "
              + row.getOrDefault("from", "")
              + " "
              + row.getOrDefault("to", ""));
    }
    List<String> read = new ArrayList<>();
    for (JsonNode edge : said.at("/network.graphml/edges")) {
      JsonNode data = edge.path("data");
      read.add(
          data.path("tie").asString()
              + " "
              + data.path("certainty").asString()
              + " "
              + data.path("from").asString("")
              + " "
              + data.path("to").asString(""));
    }
    assertEquals(expected.stream().sorted().toList(), read.stream().sorted().toList());
  }

  @Test
  void arabic_and_awkward_text_come_through() {
    for (String file : List.of("network.gexf", "network.graphml")) {
      Set<String> names = new HashSet<>();
      said.path(file).path("nodes").forEach(node -> names.add(node.path("labelAr").asString("")));
      assertTrue(names.contains("هيئة تحرير الشام"), file + names);
      assertFalse(names.stream().anyMatch(name -> name.contains("?")), file + names);
    }
    for (String file : List.of("awkward.gexf", "awkward.graphml")) {
      Set<String> names = new HashSet<>();
      said.path(file)
          .path("edges")
          .forEach(edge -> names.add(edge.at("/data/thingLabel").asString("")));
      assertTrue(names.contains(Awkward.NAME), file + names);
    }
  }
}
