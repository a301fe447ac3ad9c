package org.orontes.link.find;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.orontes.model.Register;
import org.orontes.read.DataFolder;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;
import org.orontes.testing.Fault;
import org.orontes.testing.WikidataStandIn;
import org.orontes.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stand-ins for the services that are asked, and what the tests of this room share. */
public final class StandIns {

  /** Where the stand-in of the reconciliation service is. */
  public static final String RECONCILE = "/en/api";

  private static final String NAMESAKES = "src/test/resources/wikidata/namesakes.ttl";
  private static final JsonMapper JSON = JsonMapper.shared();

  private StandIns() {}

  /** The verified items, and many that bear the same names. */
  public static DatasetGraph items() {
    DatasetGraph items = WikidataStandIn.items();
    items.executeWrite(() -> RDFDataMgr.read(items, NAMESAKES));
    return items;
  }

  /** Both services over the items. */
  public static WikidataStandIn start() {
    return start(items());
  }

  /** Both services over other items. */
  public static WikidataStandIn start(DatasetGraph items) {
    WikidataStandIn standIn = WikidataStandIn.over(items);
    standIn.answer(RECONCILE, reconciliation(labels(items)));
    return standIn;
  }

  /** The labels in English and Arabic, and whose they are. */
  private static Map<String, List<String>> labels(DatasetGraph items) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    items.executeRead(
        () -> {
          Model model = ModelFactory.createModelForGraph(items.getDefaultGraph());
          model
              .listStatements(null, RDFS.label, (org.apache.jena.rdf.model.RDFNode) null)
              .forEach(
                  of ->
                      labels
                          .computeIfAbsent(of.getString(), l -> new ArrayList<>())
                          .add(of.getSubject().getLocalName()));
        });
    return labels;
  }

  /** Answers a batch as the Reconciliation Service API has it: names with up to two slips. */
  private static Fault reconciliation(Map<String, List<String>> labels) {
    return (request, response, well) -> {
      JsonNode batch = JSON.readTree(request.getParameter("queries"));
      ObjectNode answer = JSON.createObjectNode();
      for (String query : batch.propertyNames()) {
        String name = batch.path(query).path("query").asString();
        ArrayNode result = JSON.createArrayNode();
        labels.forEach(
            (label, ids) -> {
              if (Suggest.distance(label.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), 2)
                  <= 2) {
                ids.forEach(id -> result.add(candidate(id, label)));
              }
            });
        answer.set(query, JSON.createObjectNode().set("result", result));
      }
      response.setContentType("application/json; charset=utf-8");
      response
          .getOutputStream()
          .write(JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
    };
  }

  private static ObjectNode candidate(String id, String label) {
    ObjectNode candidate = JSON.createObjectNode();
    candidate.put("id", id);
    candidate.put("name", label);
    candidate.put("score", 70);
    candidate.put("match", false);
    ArrayNode types = candidate.putArray("type");
    types.addObject().put("id", "Q9000000011").put("name", "village");
    return candidate;
  }

  /** Nobody waits in a test. */
  static Manners quick() {
    return new Manners(
        Duration.ZERO,
        Duration.ofSeconds(5),
        Duration.ofSeconds(20),
        3,
        Duration.ofMillis(1),
        Duration.ofSeconds(2),
        8L * 1024 * 1024,
        3);
  }

  /** Asks the SPARQL endpoint of a stand-in alone. */
  static Finder.Options options(WikidataStandIn standIn, Path journal) {
    return new Finder.Options(
        URI.create(standIn.address()),
        null,
        "Orontes-link/test (https://w3id.org/orontes)",
        quick(),
        journal,
        Duration.ofDays(7),
        3,
        35);
  }

  /** The ontology and the registers of the project. */
  record Real(Vocabulary vocabulary, Register register) {
    static Real read() {
      try {
        Vocabulary vocabulary = Vocabulary.read(Path.of("ontology"));
        Problems problems = new Problems();
        Register register = new DataFolder(Path.of(""), vocabulary).register(problems);
        if (problems.hasErrors()) {
          throw new IllegalStateException(problems.sorted().toString());
        }
        return new Real(vocabulary, register);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    /** The things of these ids, as if these were all the links. */
    List<Sought> sought(Decisions decisions, List<String> ids) {
      Unlinked unlinked = new Unlinked(vocabulary, register, decisions);
      return ids.stream().map(id -> unlinked.sought(register.thing(id).orElseThrow())).toList();
    }
  }

  /** Something else about the manners. */
  static Finder.Options with(Finder.Options options, UnaryOperator<Manners> other) {
    return new Finder.Options(
        options.sparql(),
        options.reconcile(),
        options.agent(),
        other.apply(options.manners()),
        options.journal(),
        options.keep(),
        options.most(),
        options.least());
  }
}
