package org.orontes.describe;

import static org.orontes.describe.Prefixes.sh;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.orontes.query.ParameterException;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.vocabulary.Terms;

/**
 * The saved questions as the editor of the Swiss Institute of Bioinformatics and others look for
 * them: each with a query that runs as it stands, its parameters replaced by their defaults.
 */
final class Examples {

  private final Dataset dataset;
  private final SortedMap<String, String> left = new TreeMap<>();

  Examples(Dataset dataset) {
    this.dataset = dataset;
  }

  /** The questions that could not be asked with their defaults, and why. */
  SortedMap<String, String> left() {
    return left;
  }

  Model of(SavedQueries questions) {
    Model model = ModelFactory.createDefaultModel();
    for (SavedQuery question : questions.all()) {
      try {
        add(model, question, question.ask(Map.of(), dataset).toString());
      } catch (ParameterException e) {
        left.put(question.slug(), String.valueOf(e.getMessage()));
      }
    }
    return model;
  }

  private static void add(Model model, SavedQuery question, String sparql) {
    Resource example =
        model
            .createResource(Terms.QUERIES + question.slug())
            .addProperty(RDF.type, model.createResource(Terms.SH + "SPARQLExecutable"))
            .addProperty(RDF.type, model.createResource(Terms.SH + "SPARQLSelectExecutable"))
            .addProperty(RDFS.comment, question.summary(), "en")
            .addProperty(sh("select"), sparql)
            .addProperty(sh("prefixes"), Prefixes.HOLDER)
            .addProperty(schema("target"), model.createResource(Terms.SPARQL))
            .addProperty(schema("keywords"), question.theme());
    String service = question.service();
    if (service != null) {
      example.addProperty(
          ResourceFactory.createProperty(Terms.SPEX, "federatesWith"),
          model.createResource(service));
    }
    question.tags().forEach(tag -> example.addProperty(schema("keywords"), tag));
    if (!question.description().isBlank()) {
      example.addProperty(DCTerms.description, question.description().strip(), "en");
    }
  }

  private static Property schema(String name) {
    return ResourceFactory.createProperty(Terms.SCHEMA, name);
  }
}
