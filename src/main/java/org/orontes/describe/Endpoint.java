package org.orontes.describe;

import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.orontes.vocabulary.Terms;

/**
 * The endpoint as SPARQL Service Description has it, under its lasting address: what it can do and
 * which graphs it has.
 */
public final class Endpoint {

  private final Model model;
  private final Resource dataset;

  /**
   * An endpoint.
   *
   * @param model where the statements go
   * @param dataset what it serves
   */
  public Endpoint(Model model, Resource dataset) {
    this.model = model;
    this.dataset = dataset;
  }

  /**
   * Describes it.
   *
   * @param graphs the named graphs and the triples in each
   * @param most the most graphs that are listed; of more only the union is told
   */
  public Resource describe(Map<String, Long> graphs, int most) {
    Resource all =
        model
            .createResource(Terms.SPARQL + "#dataset")
            .addProperty(RDF.type, term("Dataset"))
            .addProperty(sd("defaultGraph"), dataset)
            .addProperty(sd("namedGraph"), union());
    dataset.addProperty(RDF.type, term("Graph"));
    if (graphs.size() <= most) {
      graphs.forEach((name, triples) -> all.addProperty(sd("namedGraph"), named(name, triples)));
    }
    return model
        .createResource(Terms.SPARQL)
        .addProperty(RDF.type, term("Service"))
        .addProperty(sd("endpoint"), model.createResource(Terms.SPARQL))
        .addProperty(sd("supportedLanguage"), term("SPARQL11Query"))
        .addProperty(sd("feature"), term("UnionDefaultGraph"))
        .addProperty(sd("defaultDataset"), all);
  }

  /** Jena gives the union of the graphs a name too. */
  private Resource union() {
    return model
        .createResource(Terms.SPARQL + "#union")
        .addProperty(RDF.type, term("NamedGraph"))
        .addProperty(sd("name"), model.createResource(Quad.unionGraph.getURI()))
        .addProperty(sd("graph"), dataset);
  }

  private Resource named(String name, long triples) {
    Resource content =
        model
            .createResource(Names.graph(name) + ".triples")
            .addProperty(RDF.type, term("Graph"))
            .addLiteral(VOID.triples, model.createTypedLiteral(triples, Terms.XSD + "integer"));
    return model
        .createResource(Names.graph(name))
        .addProperty(RDF.type, term("NamedGraph"))
        .addProperty(sd("name"), model.createResource(name))
        .addProperty(sd("graph"), content);
  }

  private Resource term(String name) {
    return model.createResource(Terms.SD + name);
  }

  /** A property of the vocabulary. */
  public static Property sd(String name) {
    return ResourceFactory.createProperty(Terms.SD, name);
  }
}
