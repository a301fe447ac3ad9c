package org.orontes.describe;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.orontes.vocabulary.Terms;

/** The project's prefixes as SHACL declares them, on the ontology, for editors to fill in. */
final class Prefixes {

  static final Resource HOLDER =
      ResourceFactory.createResource(Terms.ORO.substring(0, Terms.ORO.length() - 1));

  private static final String NODE = "https://w3id.org/orontes/prefix/";

  private Prefixes() {}

  static Model model() {
    Model model = ModelFactory.createDefaultModel();
    Terms.prefixes()
        .forEach(
            (prefix, namespace) -> {
              Resource declaration = model.createResource(NODE + prefix);
              model.add(HOLDER, sh("declare"), declaration);
              declaration
                  .addProperty(RDF.type, model.createResource(Terms.SH + "PrefixDeclaration"))
                  .addProperty(sh("prefix"), prefix)
                  .addProperty(
                      sh("namespace"), model.createTypedLiteral(namespace, XSDDatatype.XSDanyURI));
            });
    return model;
  }

  static org.apache.jena.rdf.model.Property sh(String name) {
    return ResourceFactory.createProperty(Terms.SH, name);
  }
}
