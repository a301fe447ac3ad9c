package org.orontes.vocabulary;

import static org.orontes.vocabulary.Terms.oro;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * What the ontology says of its terms to people: labels, definitions, and the notes that tell when
 * to choose a term and when another. Empty where it says nothing.
 */
public final class Glossary {

  private static final IRI ONTOLOGY = Values.iri("https://w3id.org/orontes/ontology");

  private final Model model;

  Glossary(Model model) {
    this.model = model;
  }

  /** The version of the ontology. */
  public Optional<String> version() {
    return Models.objectString(model.filter(ONTOLOGY, OWL.VERSIONINFO, null));
  }

  /** What is included in the graph, and what is not. */
  public Optional<String> scope() {
    return text(ONTOLOGY, SKOS.SCOPE_NOTE, "en");
  }

  public Optional<String> labelOfType(String type, String lang) {
    return text(oro(type), RDFS.LABEL, lang);
  }

  /** When to choose a class, and when another. */
  public Optional<String> noteOfType(String type) {
    return text(oro(type), SKOS.SCOPE_NOTE, "en");
  }

  /** The label of a code; keys are codes of the scheme {@code key}. */
  public Optional<String> labelOfCode(String scheme, String code, String lang) {
    return text(Terms.code(scheme, code), SKOS.PREF_LABEL, lang);
  }

  public Optional<String> labelOfScheme(String scheme, String lang) {
    return text(Values.iri(Terms.CODE, scheme), SKOS.PREF_LABEL, lang);
  }

  public Optional<String> definitionOfScheme(String scheme) {
    return definition(Values.iri(Terms.CODE, scheme));
  }

  Optional<String> definition(IRI term) {
    return text(term, SKOS.DEFINITION, "en");
  }

  private Optional<String> text(IRI term, IRI property, String lang) {
    return Models.objectLiterals(model.filter(term, property, null)).stream()
        .filter(text -> text.getLanguage().orElse("").equals(lang))
        .map(Literal::stringValue)
        .sorted()
        .findFirst();
  }
}
