package org.orontes.store;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;

/**
 * One line of N-Quads a quad, in the canonical form of RDF 1.1: one way to write each.
 *
 * <p>Rio's writer differs from it in three places, which are mended here: it writes a tab as {@code
 * \t}, escapes what is not ASCII in the IRI of a datatype, and puts percent signs into an IRI that
 * holds a forbidden character, which makes it another IRI.
 */
final class CanonicalNQuads {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final StringWriter line = new StringWriter();
  private final Writer writer = new Writer(line);

  CanonicalNQuads() {
    writer.startRDF();
  }

  /**
   * A quad's line in UTF-8, with the line feed.
   *
   * @throws IllegalArgumentException when it holds a blank node or a triple term
   */
  byte[] line(Quad quad) {
    line.getBuffer().setLength(0);
    IRI predicate = iri(quad.getPredicate());
    if (quad.isDefaultGraph()) {
      writer.handleStatement(
          VALUES.createStatement(iri(quad.getSubject()), predicate, value(quad.getObject())));
    } else {
      Resource graph = iri(quad.getGraph());
      writer.handleStatement(
          VALUES.createStatement(
              iri(quad.getSubject()), predicate, value(quad.getObject()), graph));
    }
    return line.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static IRI iri(Node node) {
    if (!node.isURI()) {
      throw new IllegalArgumentException("Only IRIs and literals can be dumped, not " + node);
    }
    return VALUES.createIRI(node.getURI());
  }

  private static Value value(Node node) {
    if (!node.isLiteral()) {
      return iri(node);
    }
    String text = node.getLiteralLexicalForm();
    String language = node.getLiteralLanguage();
    return language.isEmpty()
        ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(text, language);
  }

  private static final class Writer extends NQuadsWriter {

    Writer(StringWriter line) {
      super(line);
    }

    @Override
    protected void writeValue(Value value) throws IOException {
      if (value instanceof Literal literal) {
        write(literal);
      } else {
        write((IRI) value);
      }
    }

    private void write(IRI iri) throws IOException {
      String text = iri.stringValue();
      writer.write('<');
      int done = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Characters.inIri(c)) {
          writer.write(text, done, i - done);
          writer.write(String.format("\\u%04X", (int) c));
          done = i + 1;
        }
      }
      writer.write(text, done, text.length() - done);
      writer.write('>');
    }

    private void write(Literal literal) throws IOException {
      writer.write('"');
      quoted(literal.getLabel());
      writer.write('"');
      if (literal.getLanguage().isPresent()) {
        writer.write('@');
        writer.write(literal.getLanguage().get());
      } else if (literal.getCoreDatatype() != CoreDatatype.XSD.STRING) {
        writer.write("^^");
        write(literal.getDatatype());
      }
    }

    /** Writes long runs at once: most texts have nothing to escape. */
    private void quoted(String text) throws IOException {
      int done = 0;
      for (int i = 0; i < text.length(); i++) {
        String escape = escape(text.charAt(i));
        if (!escape.isEmpty()) {
          writer.write(text, done, i - done);
          writer.write(escape);
          done = i + 1;
        }
      }
      writer.write(text, done, text.length() - done);
    }

    private static String escape(char c) {
      return switch (c) {
        case '"' -> "\\\"";
        case '\\' -> "\\\\";
        case '\n' -> "\\n";
        case '\r' -> "\\r";
        default -> "";
      };
    }
  }
}
