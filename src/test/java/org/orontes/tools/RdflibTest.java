package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.store.Dump;
import org.orontes.testing.RealGraph;
import org.orontes.testing.Tool;
import org.orontes.vocabulary.Terms;
import tools.jackson.databind.JsonNode;

/** The whole graph in Python's rdflib. */
class RdflibTest {

  @Test
  void the_turtle_has_every_triple(@TempDir Path folder) throws Exception {
    Path python = Tool.python("the graph in rdflib", "rdflib");
    DatasetGraph graph = RealGraph.generation().graph();
    new Dump(Terms.prefixes()).write(graph, folder, "orontes");
    JsonNode said =
        Program.own(python, "graph.py", folder.resolve("orontes.ttl"), "حماة").json("rdflib");
    long triples =
        Txn.calculateRead(graph, () -> graph.getUnionGraph().stream().distinct().count());
    assertEquals(triples, said.path("triples").asLong());
    assertEquals("[\"https://w3id.org/orontes/id/place/hama\"]", said.path("named").toString());
  }
}
