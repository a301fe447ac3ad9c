package org.orontes.serve.things;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.orontes.serve.web.Replies;
import org.orontes.vocabulary.Terms;

/** Triples as a document, with the project's prefixes and without a context from elsewhere. */
final class Written {

  private Written() {}

  static Replies.Bytes in(Form form, Collection<Triple> triples) {
    Lang lang = form.lang().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    if (lang.equals(Lang.TURTLE) || lang.equals(Lang.NTRIPLES)) {
      stream(lang, triples, out);
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      Terms.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
      triples.forEach(graph::add);
      RDFWriter.source(graph).lang(lang).output(out);
    }
    return new Replies.Bytes(form.contentType(), out.toByteArray());
  }

  /** In the order of the triples, the thing itself first. */
  private static void stream(Lang lang, Collection<Triple> triples, ByteArrayOutputStream out) {
    RDFFormat format = lang.equals(Lang.TURTLE) ? RDFFormat.TURTLE_BLOCKS : RDFFormat.NTRIPLES_UTF8;
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    Terms.prefixes().forEach(stream::prefix);
    triples.forEach(stream::triple);
    stream.finish();
  }
}
