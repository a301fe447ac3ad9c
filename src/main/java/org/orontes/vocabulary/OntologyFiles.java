package org.orontes.vocabulary;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** The Turtle files of the ontology folder: the ontology itself, its codes, keys and alignments. */
public final class OntologyFiles {

  private OntologyFiles() {}

  /** The {@code .ttl} files directly in the folder, in the order of their names. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  /** Streams one file; its blank nodes are an error of the file, since published data has none. */
  public static void parse(Path file, RDFHandler handler) throws IOException {
    RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
    parser.setRDFHandler(handler);
    try (Reader reader = Files.newBufferedReader(file)) {
      parser.parse(reader, Terms.ORO);
    } catch (RDFParseException e) {
      throw new OntologyException(
          name(file),
          e.getLineNumber(),
          e.getColumnNumber(),
          "it is no Turtle: " + e.getMessage(),
          e);
    }
  }

  /** How a file of the ontology folder is named in problems. */
  public static String name(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    String in = folder == null ? "" : folder.getFileName() + "/";
    return (in.equals("ontology/") ? in : "ontology/" + in) + file.getFileName();
  }

  /** All files of the folder as one model; it is small and does not grow with the data. */
  static Model model(Path folder) throws IOException {
    Model model = new LinkedHashModel();
    for (Path file : in(folder)) {
      parse(file, new StatementCollector(model));
    }
    return model;
  }
}
