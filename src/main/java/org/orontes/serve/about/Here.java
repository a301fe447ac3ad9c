package org.orontes.serve.about;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.orontes.describe.Endpoint;
import org.orontes.describe.SelfDescription;
import org.orontes.serve.ask.Format;
import org.orontes.serve.ask.Rendered;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;
import org.orontes.vocabulary.Terms;

/** Descriptions with the addresses of this server in the place of the lasting ones. */
final class Here {

  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final int BASE = "https://w3id.org/orontes".length();

  private Here() {}

  /** The endpoint: what the graph says of it, and in which formats this server answers. */
  static Model endpoint(Page.Call call, boolean federates) {
    Model model = ModelFactory.createDefaultModel();
    Resource dataset = model.createResource(Terms.DATASET);
    Resource service = new Endpoint(model, dataset).describe(Map.of(), 0);
    DatasetGraph data = call.edition().data();
    Txn.executeRead(
        data,
        () -> {
          copy(data.getGraph(NodeFactory.createURI(SelfDescription.VOID)), model.getGraph());
          Model union = ModelFactory.createModelForGraph(data.getUnionGraph());
          union
              .listStatements(dataset, DCTerms.title, (String) null)
              .andThen(union.listStatements(dataset, DCTerms.license, (String) null))
              .andThen(union.listStatements(dataset, VOID.triples, (String) null))
              .forEachRemaining(model::add);
        });
    if (federates) {
      service.addProperty(
          Endpoint.sd("feature"), model.createResource(Terms.SD + "BasicFederatedQuery"));
    }
    service.addProperty(RDFS.seeAlso, model.createResource(call.origin() + VoidPage.PATH));
    // Of the other forms the W3C has given no name.
    for (Format format : Format.standard()) {
      service.addProperty(
          Endpoint.sd("resultFormat"), model.createResource(FORMATS + name(format)));
    }
    return at(call.origin(), model);
  }

  /** What is about the endpoint and its graphs. */
  private static void copy(Graph from, Graph to) {
    for (Iterator<Triple> triples = from.find(); triples.hasNext(); ) {
      Triple triple = triples.next();
      if (triple.getSubject().toString().startsWith(Terms.SPARQL)) {
        to.add(triple);
      }
    }
  }

  /** The name of a format among those that the W3C has given. */
  private static String name(Format format) {
    return switch (format.name()) {
      case "json" -> "SPARQL_Results_JSON";
      case "csv" -> "SPARQL_Results_CSV";
      case "tsv" -> "SPARQL_Results_TSV";
      case "xml" -> "SPARQL_Results_XML";
      case "turtle" -> "Turtle";
      case "ntriples" -> "N-Triples";
      case "jsonld" -> "JSON-LD";
      case "rdfxml" -> "RDF_XML";
      default -> throw new IllegalStateException("no name for " + format.name());
    };
  }

  /** The same statements; the endpoint and the files are where this server has them. */
  static Model at(String origin, Model description) {
    Model here = ModelFactory.createDefaultModel();
    here.setNsPrefixes(Terms.prefixes());
    description
        .getGraph()
        .find()
        .forEachRemaining(
            triple ->
                here.getGraph()
                    .add(
                        Triple.create(
                            here(origin, triple.getSubject()),
                            triple.getPredicate(),
                            here(origin, triple.getObject()))));
    return here;
  }

  private static Node here(String origin, Node node) {
    boolean moves =
        node.isURI()
            && (node.getURI().startsWith(Terms.SPARQL) || node.getURI().startsWith(Terms.DOWNLOAD));
    return moves ? NodeFactory.createURI(origin + node.getURI().substring(BASE)) : node;
  }

  static Replies.Bytes body(Model model, String media) {
    Format.Chosen chosen = Format.choose(Format.Kind.GRAPH, null, Accept.of(media));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rendered.write(model.getGraph(), chosen, out);
    return new Replies.Bytes(chosen.contentType(), out.toByteArray());
  }
}
