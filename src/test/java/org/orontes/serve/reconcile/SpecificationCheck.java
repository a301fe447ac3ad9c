package org.orontes.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.encode;
import static org.orontes.serve.reconcile.Asking.ok;
import static org.orontes.serve.reconcile.Asking.posted;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.orontes.testing.RealGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every answer of the service before the JSON Schemas of the Reconciliation Service API 0.2
 * themselves. They are in no package, so normal builds do not run it ({@link ServiceTest} asks for
 * what they demand); with a clone of the specification's repository {@code
 * reconciliation-api/specs}
 *
 * <pre>{@code
 * mvn test -Dtest=SpecificationCheck -Dreconciliation.specs=<the clone>
 * }</pre>
 */
class SpecificationCheck {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path SPECIFICATION =
      Path.of(System.getProperty("reconciliation.specs", "specs")).resolve("0.2");

  private final Map<String, String> sources = new HashMap<>();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_7, builder -> builder.schemas(sources::get));
  private final List<String> violations = new ArrayList<>();

  SpecificationCheck() throws IOException {
    assertTrue(
        Files.isDirectory(SPECIFICATION.resolve("schemas")),
        "Say with -Dreconciliation.specs= where a clone of reconciliation-api/specs is; not "
            + SPECIFICATION.toAbsolutePath());
    try (Stream<Path> files = Files.list(SPECIFICATION.resolve("schemas"))) {
      for (Path file : files.toList()) {
        ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(file));
        // It names no version of JSON Schema; the repository's own checker takes it for draft 7.
        schema.remove("$schema");
        String address = "https://reconciliation-api.github.io/specs/0.2/schemas/";
        sources.put(address + file.getFileName(), schema.toString());
        sources.put(schema.path("$id").asString().replaceAll("#$", ""), schema.toString());
      }
    }
  }

  private Schema schema(String name) {
    return registry.getSchema(
        SchemaLocation.of(
            "https://reconciliation-api.github.io/specs/0.2/schemas/" + name + ".json"));
  }

  private JsonNode accepts(String name, JsonNode answer) {
    schema(name).validate(answer).forEach(error -> violations.add(name + ": " + error));
    return answer;
  }

  /** The check itself: the specification's own examples, the sound ones and the others. */
  @Test
  void the_specifications_own_examples_are_told_apart() throws IOException {
    int sound = 0;
    int unsound = 0;
    try (Stream<Path> files = Files.walk(SPECIFICATION.resolve("examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        Path kind = file.getParent().getParent().getFileName();
        if (Files.exists(SPECIFICATION.resolve("schemas").resolve(kind + ".json"))) {
          boolean valid = file.getParent().endsWith("valid");
          JsonNode example = JSON.readTree(Files.readString(file));
          assertEquals(valid, schema(kind.toString()).validate(example).isEmpty(), file.toString());
          sound += valid ? 1 : 0;
          unsound += valid ? 0 : 1;
        }
      }
    }
    assertTrue(sound > 20 && unsound > 10, sound + " and " + unsound);
  }

  @Test
  void the_manifest() throws Exception {
    accepts("manifest", ok("/reconcile"));
    accepts("manifest", ok("/reconcile", "Accept-Language", "ar"));
    assertEquals(List.of(), violations);
  }

  /** Every name of every thing, in batches, and what is wrong in each way. */
  @Test
  void candidates() throws Exception {
    List<String> names = names();
    assertTrue(names.size() > 500, "names: " + names.size());
    int candidates = 0;
    for (int from = 0; from < names.size(); from += 500) {
      ObjectNode batch = JSON.createObjectNode();
      for (String name : names.subList(from, Math.min(from + 500, names.size()))) {
        batch.putObject("q" + batch.size()).put("query", name);
      }
      JsonNode results = accepts("reconciliation-result-batch", posted("queries", ask(batch)));
      for (JsonNode result : results) {
        candidates += result.path("result").size();
      }
    }
    assertTrue(candidates > names.size(), "candidates: " + candidates);
    ObjectNode mixed = JSON.createObjectNode();
    mixed.putObject("nothing").put("query", "zzzz");
    mixed.putObject("typed").put("query", "Homs").put("type", "City").put("type_strict", "all");
    mixed.putObject("id").put("query", "Q131301");
    mixed
        .putObject("properties")
        .putArray("properties")
        .addObject()
        .put("pid", "geonamesId")
        .put("v", 169577);
    ask(mixed);
    mixed.putObject("bad").put("query", "Homs").put("type", "Ctiy");
    mixed.putObject("worse").put("query", "");
    accepts("reconciliation-result-batch", posted("queries", mixed.toString()));
    assertEquals(List.of(), violations);
  }

  /** A batch as the specification has it. */
  private String ask(JsonNode batch) {
    return accepts("reconciliation-query-batch", batch).toString();
  }

  @Test
  void suggestions() throws Exception {
    for (String prefix : List.of("h", "homs", "ح", "a", "st", "zzzz", "Q1", "place/homs")) {
      for (String of : List.of("entities", "types", "properties")) {
        String one =
            Map.of("entities", "entity", "types", "type", "properties", "property").get(of);
        String path = "/reconcile/suggest/" + one + "?prefix=" + encode(prefix);
        accepts("suggest-" + of + "-response", ok(path));
        accepts("suggest-" + of + "-response", ok(path, "Accept-Language", "ar"));
        accepts("suggest-" + of + "-response", ok(path + "&cursor=10"));
      }
    }
    assertEquals(List.of(), violations);
  }

  /** Every property of every type, and their values for every thing. */
  @Test
  void columns_that_are_added() throws Exception {
    JsonNode types = ok("/reconcile").path("defaultTypes");
    assertFalse(types.isEmpty());
    for (JsonNode type : types) {
      String path = "/reconcile/properties?type=" + encode(type.path("id").asString());
      accepts("data-extension-property-proposal", ok(path));
    }
    JsonNode all = accepts("data-extension-property-proposal", ok("/reconcile/properties"));
    List<String> things = things();
    int cells = 0;
    for (int from = 0; from < things.size(); from += 200) {
      ObjectNode query = JSON.createObjectNode();
      ArrayNode ids = query.putArray("ids").add("no/such");
      things.subList(from, Math.min(from + 200, things.size())).forEach(ids::add);
      ArrayNode properties = query.putArray("properties");
      all.path("properties").forEach(p -> properties.addObject().set("id", p.path("id")));
      accepts("data-extension-query", query);
      JsonNode answer = accepts("data-extension-response", posted("extend", query.toString()));
      for (JsonNode row : answer.path("rows")) {
        for (JsonNode values : row) {
          cells += values.size();
        }
      }
    }
    assertTrue(cells > 1000, "cells: " + cells);
    assertEquals(List.of(), violations);
  }

  private static List<String> names() {
    return column(
        "SELECT DISTINCT ?x { ?t a ?c ; skos:prefLabel|skos:altLabel ?l BIND (str(?l) AS ?x) "
            + "FILTER strstarts(str(?t), 'https://w3id.org/orontes/id/') } ORDER BY ?x");
  }

  private static List<String> things() {
    return column(
        "SELECT DISTINCT ?x { ?t a ?c FILTER regex(str(?t), '/id/(actor|place|event|situation)/[a-z0-9-]+$') "
            + "BIND (strafter(str(?t), 'https://w3id.org/orontes/id/') AS ?x) } ORDER BY ?x");
  }

  private static List<String> column(String query) {
    List<String> values = new ArrayList<>();
    Txn.executeRead(
        RealGraph.generation().graph(),
        () -> {
          String prefix = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";
          try (QueryExecution execution =
              QueryExecution.create(prefix + query, RealGraph.dataset())) {
            execution
                .execSelect()
                .forEachRemaining(row -> values.add(row.getLiteral("x").getString()));
          }
        });
    return values;
  }
}
