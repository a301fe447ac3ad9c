package org.orontes.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;
import org.eclipse.rdf4j.rio.trig.TriGWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;
import org.jspecify.annotations.Nullable;

/** Writes sorted N-Quads in the syntaxes that people read, line by line, through Rio. */
final class Syntax {

  private final Map<String, String> prefixes;

  Syntax(Map<String, String> prefixes) {
    this.prefixes = new TreeMap<>(prefixes);
  }

  /** Writes TriG from lines that are grouped by graph. */
  void trig(Path lines, Path file) throws IOException {
    write(lines, file, TriGWriter::new);
  }

  /** Writes the union of the graphs as Turtle, from lines that are sorted. */
  void turtle(Path lines, Path file) throws IOException {
    write(lines, file, TurtleWriter::new);
  }

  private void write(Path lines, Path file, Function<Writer, RDFWriter> syntax) throws IOException {
    try (Reader reader = Files.newBufferedReader(lines);
        BufferedWriter out = Files.newBufferedWriter(file)) {
      RDFWriter writer = syntax.apply(out);
      // A number without quotes would be written in another form than the store's.
      writer.set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
      writer.startRDF();
      prefixes.forEach(writer::handleNamespace);
      RDFParser parser = new NQuadsParser();
      // The lines are as the store has them: nothing is to be corrected or refused.
      parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
      parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
      parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
      parser.setRDFHandler(new Merged(writer));
      parser.parse(reader);
      writer.endRDF();
    }
  }

  /** Passes on each triple of a graph once: the same one in several graphs comes in a row. */
  private static final class Merged extends AbstractRDFHandler {

    private final RDFWriter writer;
    private final boolean graphs;
    private @Nullable Statement last;

    Merged(RDFWriter writer) {
      this.writer = writer;
      this.graphs = writer.getRDFFormat().supportsContexts();
    }

    @Override
    public void handleStatement(Statement statement) {
      if (graphs || last == null || !sameTriple(statement, last)) {
        writer.handleStatement(statement);
      }
      last = statement;
    }

    private static boolean sameTriple(Statement one, Statement other) {
      return one.getSubject().equals(other.getSubject())
          && one.getPredicate().equals(other.getPredicate())
          && one.getObject().equals(other.getObject());
    }
  }
}
