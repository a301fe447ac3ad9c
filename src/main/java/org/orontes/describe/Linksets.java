package org.orontes.describe;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.orontes.vocabulary.Terms;

/**
 * The links from things to items of Wikidata as linksets of VoID (section 5), one for each sort of
 * match. The alignments of the ontology's terms are none: they say what words mean.
 */
final class Linksets {

  private static final String WIKIDATA = "https://www.wikidata.org/";
  private static final String ENDPOINT = "https://query.wikidata.org/sparql";

  private Linksets() {}

  /** Adds them to a description; a read transaction must be open. */
  static void describe(DatasetGraph data, Model model, Resource dataset) {
    for (Property match : List.of(SKOS.exactMatch, SKOS.closeMatch)) {
      long links = count(data, match);
      if (links > 0) {
        Resource other =
            model
                .createResource(Names.WIKIDATA)
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(DCTerms.title, "Wikidata", "en")
                .addProperty(FOAF.homepage, model.createResource(WIKIDATA))
                .addProperty(VOID.uriSpace, Terms.WIKIDATA)
                .addProperty(VOID.sparqlEndpoint, model.createResource(ENDPOINT));
        Resource linkset =
            model
                .createResource(Names.linkset(match.getURI()))
                .addProperty(RDF.type, VOID.Linkset)
                .addProperty(VOID.linkPredicate, match)
                .addProperty(VOID.subjectsTarget, dataset)
                .addProperty(VOID.objectsTarget, other)
                .addLiteral(VOID.triples, model.createTypedLiteral(links, Terms.XSD + "integer"));
        dataset.addProperty(VOID.subset, linkset);
      }
    }
  }

  private static long count(DatasetGraph data, Property match) {
    long links = 0;
    Iterator<Quad> quads = data.find(Quad.unionGraph, Node.ANY, match.asNode(), Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (quad.getSubject().toString().startsWith(Terms.ID)
          && quad.getObject().toString().startsWith(Terms.WIKIDATA)) {
        links++;
      }
    }
    return links;
  }
}
