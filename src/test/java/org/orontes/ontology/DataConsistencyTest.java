package org.orontes.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orontes.store.Dump;
import org.orontes.testing.RealGraph;
import org.orontes.vocabulary.Terms;

/** Ontology and data together, under a reasoner. */
class DataConsistencyTest {

  private static final String PREFIXES =
      """
      PREFIX oro: <https://w3id.org/orontes/ontology#>
      PREFIX actor: <https://w3id.org/orontes/id/actor/>
      PREFIX place: <https://w3id.org/orontes/id/place/>
      PREFIX event: <https://w3id.org/orontes/id/event/>
      PREFIX situation: <https://w3id.org/orontes/id/situation/>
      PREFIX claim: <https://w3id.org/orontes/id/claim/>
      """;

  private static Model everything;

  @BeforeAll
  static void dump(@TempDir Path folder) throws Exception {
    new Dump(Terms.prefixes()).write(RealGraph.generation().graph(), folder, "all");
    try (BufferedReader reader = Files.newBufferedReader(folder.resolve("all.ttl"))) {
      everything = Rio.parse(reader, RDFFormat.TURTLE);
    }
  }

  @Test
  void ontology_and_data_are_consistent() throws Exception {
    assertTrue(Owl.consistent(Owl.ontology(everything)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claim:homs-advance-2024-12-06.c01 a oro:Event .",
        "situation:russia-backs-government oro:supporter place:homs .",
        "event:capture-of-hama-2024 oro:takesPlaceAt actor:russia .",
        "event:coast-road-cut-2024 a oro:RouteClosure .",
        "place:homs a oro:Actor .",
        "situation:government-holds-hama oro:controller place:hama .",
        "claim:homs-advance-2024-12-06.c01 oro:claimant place:damascus ."
      })
  void a_planted_fault_is_found(String fault) throws Exception {
    Model planted = new LinkedHashModel(everything);
    planted.addAll(Owl.turtle(PREFIXES + fault));
    assertFalse(Owl.consistent(Owl.ontology(planted)));
  }

  @Test
  void no_term_is_used_that_the_ontology_does_not_declare() throws Exception {
    Model ontology = Owl.statements();
    Set<String> undeclared = new TreeSet<>();
    for (Statement statement : everything) {
      note(ontology, statement.getPredicate(), undeclared);
      if (statement.getPredicate().equals(RDF.TYPE)) {
        note(ontology, (IRI) statement.getObject(), undeclared);
      }
      if (statement.getObject() instanceof IRI code && code.stringValue().startsWith(Terms.CODE)) {
        note(ontology, code, undeclared);
      }
    }
    assertEquals(new TreeSet<>(), undeclared);
  }

  private static void note(Model ontology, Resource term, Set<String> undeclared) {
    boolean own =
        term.stringValue().startsWith(Terms.ORO) || term.stringValue().startsWith(Terms.CODE);
    if (own && !ontology.contains(term, null, null)) {
      undeclared.add(term.stringValue());
    }
  }
}
