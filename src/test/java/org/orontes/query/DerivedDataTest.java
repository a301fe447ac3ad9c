package org.orontes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orontes.derive.Rules;
import org.orontes.derive.UnionView;
import org.orontes.read.Problems;

/** What must hold of everything that is derived from the project's data, whatever stands in it. */
class DerivedDataTest {

  private static final String PREFIXES =
      """
      PREFIX oro: <https://w3id.org/orontes/ontology#>
      PREFIX role: <https://w3id.org/orontes/code/role/>
      PREFIX extent: <https://w3id.org/orontes/code/extent/>
      PREFIX standing: <https://w3id.org/orontes/code/standing/>
      """;

  private final Dataset dataset = ProjectData.dataset();

  @BeforeEach
  void something_is_derived() {
    assertTrue(ask("?a oro:contradicts ?b . ?spell a oro:ControlSpell . ?d a oro:Dispute"));
  }

  @Test
  void every_contradiction_is_in_a_dispute_with_the_two_on_different_sides() {
    assertFalse(
        ask(
            """
            ?a oro:contradicts ?b .
            FILTER NOT EXISTS {
              ?one oro:positionClaim ?a ; oro:ofDispute ?d . ?other oro:positionClaim ?b ; oro:ofDispute ?d .
              FILTER ( ?one != ?other ) }
            """));
  }

  @Test
  void every_change_of_control_and_every_baseline_has_a_spell_with_a_begin_and_an_end() {
    assertFalse(
        ask(
            """
            { ?source a oro:ChangeOfControl ; oro:hasParticipation ?p . ?p oro:role role:gainer } UNION { ?source a oro:ControlSituation ; oro:controller ?who }
            FILTER NOT EXISTS { ?source oro:extent extent:none }
            FILTER NOT EXISTS { ?spell <http://www.w3.org/ns/prov#wasDerivedFrom> ?source ; a oro:ControlSpell ; oro:controller ?h ; oro:beginStatus ?b ; oro:endStatus ?e }
            """));
  }

  @Test
  void every_fact_has_a_count_of_origins_and_nothing_unestablished_has_values() {
    assertFalse(ask("?f oro:standing standing:happened FILTER NOT EXISTS { ?f oro:origins ?n }"));
    assertFalse(ask("?u a oro:Unestablished ; oro:takesPlaceAt | oro:controller | oro:origins ?x"));
  }

  @Test
  void nothing_is_of_a_class_of_events_or_situations_that_did_not_happen() {
    assertFalse(
        ask(
            "{ ?f a oro:Capture } UNION { ?f a oro:Event } UNION { ?f a oro:Situation }"
                + " FILTER NOT EXISTS { ?f oro:standing standing:happened }"));
  }

  @Test
  void deriving_again_changes_nothing() throws IOException {
    long before = quads();
    List<Long> triples = new ArrayList<>();
    Rules.read(Path.of("ontology"), new Problems())
        .apply(dataset, (rule, count, took) -> triples.add(count));
    assertEquals(before, quads());
    assertTrue(triples.stream().mapToLong(Long::longValue).sum() > 0);
  }

  private long quads() {
    return Txn.calculateRead(dataset, () -> dataset.asDatasetGraph().stream().count());
  }

  private boolean ask(String pattern) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              UnionView.execution(
                  QueryFactory.create(PREFIXES + "ASK { " + pattern + " }"), dataset)) {
            return execution.execAsk();
          }
        });
  }
}
