package org.orontes.store;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Statements for tests. */
final class Quads {

  static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  static final String DIGEST = "3fa9c1d2e4b5".repeat(5);

  private Quads() {}

  static IRI iri(String name) {
    return VALUES.createIRI("https://w3id.org/orontes/id/" + name);
  }

  static Statement statement(Value object) {
    return VALUES.createStatement(iri("place/homs"), iri("p"), object, iri("graph"));
  }

  /** As many statements as said, in ten graphs, each with the marker as its object. */
  static void marked(RDFHandler sink, int count, String marker) {
    for (int i = 0; i < count; i++) {
      IRI subject = iri("event/e" + i);
      IRI graph = iri("graph/g" + i % 10);
      sink.handleStatement(
          VALUES.createStatement(subject, iri("marker"), VALUES.createLiteral(marker), graph));
    }
  }
}
