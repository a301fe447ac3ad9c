package org.orontes.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.Test;
import org.orontes.vocabulary.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD context names only what the ontology declares. */
class ContextTest {

  @Test
  void every_term_of_the_context_is_declared() throws Exception {
    Model ontology = Owl.statements();
    JsonNode context =
        new JsonMapper().readTree(Path.of("ontology/context.jsonld").toFile()).get("@context");
    List<String> undeclared = new ArrayList<>();
    int terms = 0;
    for (Map.Entry<String, JsonNode> entry : context.properties()) {
      JsonNode node = entry.getValue();
      String id = node.isObject() ? node.path("@id").asString("") : node.asString("");
      if (id.startsWith("oro:")) {
        terms++;
        if (!ontology.contains(Values.iri(Terms.ORO, id.substring(4)), null, null)) {
          undeclared.add(entry.getKey() + " -> " + id);
        }
      }
    }
    assertTrue(terms > 50, "only " + terms + " terms were looked at");
    assertEquals(List.of(), undeclared);
  }
}
