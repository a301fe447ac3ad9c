package org.orontes.describe;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.orontes.vocabulary.Terms;

/**
 * The whole description of the data set: what the graph says of itself, and in DCAT the files and
 * the endpoint by which one can have it.
 */
public final class Catalogue {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private final Model model = ModelFactory.createDefaultModel();
  private final Resource dataset = model.createResource(Terms.DATASET);

  private Catalogue() {}

  /** The description, under lasting addresses. */
  public static Model of(DatasetGraph data, List<Dumps.Item> files) {
    Catalogue catalogue = new Catalogue();
    catalogue.copy(data);
    catalogue.dataset.addProperty(RDF.type, DCAT.Dataset);
    files.stream()
        .filter(file -> !Dumps.ABOUTS.contains(file.name()))
        .forEach(catalogue::distribution);
    catalogue.service();
    return catalogue.model;
  }

  private void copy(DatasetGraph data) {
    Graph into = model.getGraph();
    Txn.executeRead(
        data,
        () -> {
          data.getGraph(NodeFactory.createURI(SelfDescription.VOID))
              .find()
              .forEachRemaining(into::add);
          // Title, version, licence stand with the data.
          data.getUnionGraph()
              .find(dataset.asNode(), Node.ANY, Node.ANY)
              .forEachRemaining(into::add);
        });
  }

  private void distribution(Dumps.Item file) {
    Resource checksum =
        model
            .createResource(Names.file(file.name()) + ".checksum")
            .addProperty(RDF.type, spdx("Checksum"))
            .addProperty(spdx("algorithm"), spdx("checksumAlgorithm_sha256"))
            .addLiteral(
                spdx("checksumValue"),
                model.createTypedLiteral(file.sha256(), XSDDatatype.XSDhexBinary));
    Resource distribution =
        model
            .createResource(Names.file(file.name()))
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(DCTerms.title, file.name())
            .addProperty(DCAT.downloadURL, model.createResource(Terms.DOWNLOAD + file.name()))
            .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + file.mediaType()))
            .addLiteral(
                DCAT.byteSize,
                model.createTypedLiteral(
                    String.valueOf(file.bytes()), XSDDatatype.XSDnonNegativeInteger))
            .addProperty(spdx("checksum"), checksum);
    if (file.packed()) {
      distribution.addProperty(
          DCAT.compressFormat, model.createResource(MEDIA_TYPES + "application/gzip"));
    }
    licence(distribution);
    dataset.addProperty(DCAT.distribution, distribution);
  }

  private void service() {
    Resource service =
        model
            .createResource(Terms.SPARQL)
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(DCTerms.title, "SPARQL endpoint of Orontes", "en")
            .addProperty(DCAT.endpointURL, model.createResource(Terms.SPARQL))
            .addProperty(DCAT.endpointDescription, model.createResource(Terms.SPARQL))
            .addProperty(DCAT.servesDataset, dataset);
    licence(service);
  }

  /** That of the data set. */
  private void licence(Resource part) {
    model
        .listObjectsOfProperty(dataset, DCTerms.license)
        .toList()
        .forEach(licence -> part.addProperty(DCTerms.license, licence));
  }

  private static Property spdx(String name) {
    return ResourceFactory.createProperty(SPDX, name);
  }
}
