package org.orontes.describe;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.orontes.vocabulary.Terms;

/**
 * A census as VoID, with the parts of the data by class and property as the tools of the Swiss
 * Institute of Bioinformatics read them, and the endpoint with its graphs.
 */
final class VoidStatements {

  private static final String SCOPE =
      "What is counted is the union of the named graphs, data, ontology and what is derived, without"
          + " the graphs that describe them: graph/void, graph/examples, graph/prefixes.";

  private static final List<String> SHOWN =
      List.of("Actor", "Claim", "Event", "Place", "Report", "Situation");

  /** More graphs than this are counted, not listed. */
  private static final int LISTED = 500;

  private final Census census;
  private final Model model = ModelFactory.createDefaultModel();
  private final Resource dataset = model.createResource(Terms.DATASET);

  VoidStatements(Census census) {
    this.census = census;
  }

  Model model() {
    document();
    whole();
    census.properties().forEach(this::property);
    census.classes().forEach(this::partOfClass);
    new Endpoint(model, dataset).describe(census.graphs(), LISTED);
    return model;
  }

  private void document() {
    model
        .createResource("https://w3id.org/orontes/void")
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(FOAF.primaryTopic, dataset)
        .addProperty(DCTerms.description, SCOPE, "en");
  }

  private void whole() {
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(FOAF.homepage, model.createResource("https://w3id.org/orontes"))
        .addProperty(VOID.uriSpace, Terms.ID)
        .addProperty(VOID.sparqlEndpoint, model.createResource(Terms.SPARQL));
    count(dataset, VOID.triples, census.triples());
    count(dataset, VOID.distinctSubjects, census.distinctSubjects());
    count(dataset, VOID.distinctObjects, census.distinctObjects());
    count(dataset, VOID.classes, census.classes().size());
    count(dataset, VOID.properties, census.properties().size());
    for (String dump : Dumps.DATA) {
      dataset.addProperty(VOID.dataDump, model.createResource(Terms.DOWNLOAD + dump));
    }
    TreeSet<String> terms = new TreeSet<>(census.properties().keySet());
    terms.addAll(census.classes().keySet());
    for (String term : terms) {
      Names.namespace(term)
          .map(Map.Entry::getValue)
          .ifPresent(known -> dataset.addProperty(VOID.vocabulary, model.createResource(known)));
    }
    for (String name : SHOWN) {
      Census.ClassCount some = census.classes().get(Terms.ORO + name);
      if (some != null) {
        dataset.addProperty(VOID.exampleResource, model.createResource(some.first()));
      }
    }
  }

  private void property(String property, Census.PropertyCount uses) {
    Resource part = part(dataset, VOID.propertyPartition, property);
    part.addProperty(VOID.property, model.createResource(property));
    count(part, VOID.triples, uses.triples());
    count(part, VOID.distinctSubjects, uses.subjects());
    count(part, VOID.distinctObjects, uses.objects());
  }

  private void partOfClass(String type, Census.ClassCount things) {
    Resource part = part(dataset, VOID.classPartition, type);
    part.addProperty(VOID._class, model.createResource(type));
    count(part, VOID.entities, things.entities());
    count(part, VOID.triples, things.triples());
    things
        .uses()
        .forEach(
            (property, use) -> {
              Resource said = part(part, VOID.propertyPartition, type, property);
              said.addProperty(VOID.property, model.createResource(property));
              count(said, VOID.triples, use.triples());
              values(said, type, property, use);
            });
  }

  /** What the values are: things of classes, or literals of datatypes. */
  private void values(Resource said, String type, String property, Census.Use use) {
    use.classes()
        .forEach(
            (kind, triples) -> {
              Resource part = part(said, VOID.classPartition, type, property, kind);
              part.addProperty(VOID._class, model.createResource(kind));
              count(part, VOID.triples, triples);
            });
    use.datatypes()
        .forEach(
            (datatype, triples) -> {
              Resource part = part(said, ext("datatypePartition"), type, property, datatype);
              part.addProperty(ext("datatype"), model.createResource(datatype));
              count(part, VOID.triples, triples);
            });
  }

  private Resource part(Resource whole, Property kind, String... terms) {
    Resource part = model.createResource(Names.part(terms));
    whole.addProperty(kind, part);
    return part;
  }

  private static void count(Resource subject, Property property, long count) {
    subject.addLiteral(
        property, subject.getModel().createTypedLiteral(count, Terms.XSD + "integer"));
  }

  private static Property ext(String name) {
    return ResourceFactory.createProperty(Terms.VOID_EXT, name);
  }
}
