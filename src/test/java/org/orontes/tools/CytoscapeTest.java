package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.results.Form;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;
import tools.jackson.databind.JsonNode;

/** The networks in Cytoscape.js. */
class CytoscapeTest {

  @Test
  void it_holds_every_node_and_every_edge() throws Exception {
    Path node = Tool.require("node", "networks in Cytoscape");
    Path modules = Tool.folder("ORONTES_TOOLS", "networks in Cytoscape").resolve("node_modules");
    List<Written> files =
        Stream.of(Answers.in(Form.CYJS), Answers.awkward(Form.CYJS)).flatMap(List::stream).toList();
    JsonNode said =
        Program.own(node, "cytoscape.cjs", Answers.words(files, modules)).json("Cytoscape");
    for (Written network : files) {
      JsonNode read = said.path(network.toString());
      Set<String> nodes = new HashSet<>(network.column("source"));
      nodes.addAll(network.column("target"));
      nodes.remove("");
      Set<String> found = new HashSet<>();
      read.path("nodes").forEach(one -> found.add(one.path("id").asString()));
      assertEquals(nodes, found, network.toString());
      long edges =
          network.rows().stream()
              .filter(row -> row.keySet().containsAll(List.of("source", "target")))
              .count();
      assertEquals(edges, read.path("edges").size(), network.toString());
    }
    assertTrue(said.at("/network-over-time.cyjs/nodes").toString().contains("هيئة تحرير الشام"));
    assertEquals(Awkward.NAME, said.at("/awkward.cyjs/edges/0/thingLabel").asString());
    assertEquals(Awkward.TITLE, said.at("/awkward.cyjs/name").asString());
  }
}
