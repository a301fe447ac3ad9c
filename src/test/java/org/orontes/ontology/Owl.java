package org.orontes.ontology;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.orontes.vocabulary.OntologyFiles;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;

/** The ontology as the OWL API sees it. */
final class Owl {

  static final Path FOLDER = Path.of("ontology");

  private Owl() {}

  /** All files of the ontology folder. */
  static Model statements() throws IOException {
    Model model = new LinkedHashModel();
    for (Path file : OntologyFiles.in(FOLDER)) {
      OntologyFiles.parse(file, new StatementCollector(model));
    }
    return model;
  }

  /** Without the alignments, where other people's codes stand by their own names. */
  static Model ownStatements() throws IOException {
    Model model = new LinkedHashModel();
    for (String file : new String[] {"orontes.ttl", "codes.ttl", "keys.ttl"}) {
      OntologyFiles.parse(FOLDER.resolve(file), new StatementCollector(model));
    }
    return model;
  }

  static Model turtle(String turtle) throws IOException {
    return Rio.parse(new StringReader(turtle), RDFFormat.TURTLE);
  }

  static OWLOntology ontology(Model model) throws OWLOntologyCreationException {
    StringWriter triples = new StringWriter();
    Rio.write(model, triples, RDFFormat.NTRIPLES);
    StringDocumentSource source =
        new StringDocumentSource(
            triples.toString(), IRI.create("urn:test"), new TurtleDocumentFormat(), null);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(
            source,
            new OWLOntologyLoaderConfiguration().setReportStackTraces(false).setStrict(false));
  }

  /** HermiT knows no {@code xsd:date} and no {@code geo:wktLiteral}; what they say SHACL checks. */
  static boolean consistent(OWLOntology ontology) {
    Configuration configuration = new Configuration();
    configuration.ignoreUnsupportedDatatypes = true;
    return new ReasonerFactory().createReasoner(ontology, configuration).isConsistent();
  }
}
