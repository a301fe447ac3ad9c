package org.orontes.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of the ontology folder as they are written, comments and order included, for whoever
 * shows them: {@code orontes.ttl}, {@code context.jsonld}, {@code shapes/claim.ttl}, {@code
 * rules/01-types.rq}. It does not look at what is in them.
 */
public final class OntologyTexts {

  private final SortedMap<String, String> texts;

  private OntologyTexts(SortedMap<String, String> texts) {
    this.texts = Collections.unmodifiableSortedMap(texts);
  }

  /** Reads the Turtle, JSON-LD and SPARQL files of the folder and of the folders in it. */
  public static OntologyTexts read(Path ontologyFolder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ontologyFolder, 3)) {
      for (Path file : files.filter(OntologyTexts::isShown).toList()) {
        String name = ontologyFolder.relativize(file).toString().replace('\\', '/');
        texts.put(name, Files.readString(file));
      }
    }
    return new OntologyTexts(texts);
  }

  /** No files at all. */
  public static OntologyTexts none() {
    return new OntologyTexts(new TreeMap<>());
  }

  /** The file of that name. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** All files by their names. */
  public SortedMap<String, String> all() {
    return texts;
  }

  /** The files in a folder, such as {@code shapes}, by their names. */
  public SortedMap<String, String> in(String folder) {
    return texts.subMap(folder + "/", folder + "0");
  }

  private static boolean isShown(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file)
        && (name.endsWith(".ttl") || name.endsWith(".jsonld") || name.endsWith(".rq"));
  }
}
