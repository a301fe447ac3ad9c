package org.orontes.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.orontes.vocabulary.Terms;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/** The ontology itself: its profile, its consistency, and what every term must have. */
class OntologyTest {

  @Test
  void it_is_in_the_OWL_2_DL_profile() throws Exception {
    assertEquals(
        List.of(),
        new OWL2DLProfile().checkOntology(Owl.ontology(Owl.statements())).getViolations());
  }

  @Test
  void it_is_consistent() throws Exception {
    assertTrue(Owl.consistent(Owl.ontology(Owl.statements())));
  }

  @Test
  void every_term_key_and_code_has_labels_in_both_languages_and_an_English_definition()
      throws Exception {
    Model model = Owl.ownStatements();
    TreeSet<String> lacking = new TreeSet<>();
    for (Resource term : ownTerms(model)) {
      IRI label = term.stringValue().startsWith(Terms.ORO) ? RDFS.LABEL : SKOS.PREF_LABEL;
      for (String lang : List.of("en", "ar")) {
        if (texts(model, term, label, lang) != 1) {
          lacking.add(term + " has not one label in " + lang);
        }
      }
      if (texts(model, term, SKOS.DEFINITION, "en") != 1) {
        lacking.add(term + " has not one definition in en");
      }
    }
    assertEquals(new TreeSet<>(), lacking);
  }

  @Test
  void no_two_terms_share_a_label() throws Exception {
    Model model = Owl.statements();
    for (IRI type : List.of(OWL.CLASS, OWL.OBJECTPROPERTY, OWL.DATATYPEPROPERTY)) {
      List<String> labels =
          model.filter(null, RDF.TYPE, type).subjects().stream()
              .filter(term -> term.stringValue().startsWith(Terms.ORO))
              .flatMap(term -> model.filter(term, RDFS.LABEL, null).objects().stream())
              .map(Value::toString)
              .sorted()
              .toList();
      assertFalse(labels.isEmpty());
      assertEquals(labels.stream().distinct().toList(), labels);
    }
  }

  /** An axiom on somebody else's property changes what their data mean. */
  @Test
  void no_foreign_property_gets_a_domain_or_a_range() throws Exception {
    Model model = Owl.statements();
    List<Resource> foreign =
        Stream.of(RDFS.DOMAIN, RDFS.RANGE)
            .flatMap(axiom -> model.filter(null, axiom, null).subjects().stream())
            .filter(term -> !term.stringValue().startsWith(Terms.ORO))
            .toList();
    assertEquals(List.of(), foreign);
  }

  private static List<Resource> ownTerms(Model model) {
    return model.subjects().stream()
        .filter(
            term ->
                term.stringValue().startsWith(Terms.ORO)
                    || (model.contains(term, RDF.TYPE, SKOS.CONCEPT)
                        && term.stringValue().startsWith(Terms.CODE)))
        .filter(term -> !model.contains(term, RDF.TYPE, OWL.ONTOLOGY))
        .toList();
  }

  private static long texts(Model model, Resource term, IRI property, String lang) {
    return model.filter(term, property, null).objects().stream()
        .filter(Value::isLiteral)
        .filter(value -> ((Literal) value).getLanguage().orElse("").equals(lang))
        .count();
  }
}
