package org.orontes.serve.ask;

import java.io.OutputStream;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes a whole result in the chosen format, with Jena's own writers. */
final class ResultWriter {

  private ResultWriter() {}

  static void write(Result result, Format format, OutputStream out) {
    if (result instanceof Result.Table table) {
      ResultsWriter.create().lang(format.lang()).write(out, table.rows().rows());
    } else if (result instanceof Result.Truth truth) {
      ResultsWriter.create().lang(format.lang()).build().write(out, truth.value());
    } else if (result instanceof Result.Triples triples) {
      RDFWriter.source(triples.graph()).lang(format.lang()).output(out);
    }
  }
}
