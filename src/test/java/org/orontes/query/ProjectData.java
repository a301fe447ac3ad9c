package org.orontes.query;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.orontes.check.Checks;
import org.orontes.derive.Rules;
import org.orontes.model.Register;
import org.orontes.rdf.Conversion;
import org.orontes.read.DataFolder;
import org.orontes.read.Problems;
import org.orontes.vocabulary.Vocabulary;

/**
 * The project's own data, read, converted and derived from, in memory: what the queries are tested
 * on.
 */
final class ProjectData {

  private static final Path HOME = Path.of("");
  private static final Path ONTOLOGY = Path.of("ontology");

  private ProjectData() {}

  /** Everything under {@code data/} and {@code ontology/} as it is now. */
  static Dataset dataset() throws IOException {
    StringWriter quads = new StringWriter();
    convert(Rio.createWriter(RDFFormat.NQUADS, quads));
    Dataset dataset = DatasetFactory.createTxnMem();
    Txn.executeWrite(
        dataset,
        () ->
            RDFParser.create()
                .source(new StringReader(quads.toString()))
                .lang(Lang.NQUADS)
                .parse(dataset));
    Rules.read(ONTOLOGY, new Problems()).apply(dataset, (rule, triples, took) -> {});
    return dataset;
  }

  private static void convert(RDFHandler handler) throws IOException {
    Vocabulary vocabulary = Vocabulary.read(ONTOLOGY);
    DataFolder data = new DataFolder(HOME, vocabulary);
    Problems problems = new Problems();
    Register register = data.register(problems);
    Checks checks = new Checks(vocabulary, register, problems);
    Conversion conversion = new Conversion(vocabulary, register, handler);
    handler.startRDF();
    conversion.ontology(ONTOLOGY);
    register.things().forEach(conversion::thing);
    data.reports(report -> conversion.report(report, checks.report(report)), problems);
    handler.endRDF();
  }
}
