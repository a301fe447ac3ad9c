package org.orontes.serve.ontology;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.OntologyTexts;

/**
 * The ontology with its alignments, as programs read it. The Turtle is the files as their authors
 * wrote them, comments and order included; the others are written from it.
 */
record Written(String turtle, String jsonLd, String nTriples) {

  static Written of(Edition edition) {
    OntologyTexts texts = edition.ontology();
    String turtle =
        texts.text("orontes.ttl").orElse("") + "\n" + texts.text("alignments.ttl").orElse("");
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return new Written(
        turtle,
        RDFWriter.source(graph).format(RDFFormat.JSONLD_PRETTY).asString(),
        RDFWriter.source(graph).format(RDFFormat.NTRIPLES_UTF8).asString());
  }
}
