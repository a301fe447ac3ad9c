package org.orontes.describe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.orontes.vocabulary.Terms;

/**
 * The addresses of the parts of the description: they follow from the terms that they are about.
 */
final class Names {

  private static final String PARTS = "https://w3id.org/orontes/void#";

  /** Of Wikidata, as the other end of links. */
  static final String WIKIDATA = PARTS + "wikidata";

  private Names() {}

  /** Of the part of the data that has to do with some terms, such as a class and a property. */
  static String part(String... terms) {
    StringBuilder name = new StringBuilder(PARTS);
    for (int i = 0; i < terms.length; i++) {
      name.append(i == 0 ? "" : ".").append(local(terms[i]));
    }
    return name.toString();
  }

  /** Of the links to Wikidata by one property. */
  static String linkset(String property) {
    return WIKIDATA + "." + local(property);
  }

  /** Of a file of the data. */
  static String file(String name) {
    return PARTS + "file." + name;
  }

  /** Of a named graph in the description of the endpoint. */
  static String graph(String graph) {
    return Terms.SPARQL
        + "#graph."
        + (graph.startsWith(Terms.GRAPH)
            ? graph.substring(Terms.GRAPH.length()).replace('/', '.')
            : hash(graph));
  }

  /** The namespace among the project's prefixes that a term is in. */
  static Optional<Map.Entry<String, String>> namespace(String term) {
    return Terms.prefixes().entrySet().stream()
        .filter(prefix -> term.startsWith(prefix.getValue()))
        .max(Map.Entry.comparingByValue());
  }

  /** The project's own terms by their names, others by prefix and name, unknown ones by a hash. */
  private static String local(String term) {
    if (term.startsWith(Terms.ORO)) {
      return term.substring(Terms.ORO.length());
    }
    return namespace(term)
        .map(prefix -> prefix.getKey() + "-" + term.substring(prefix.getValue().length()))
        .filter(name -> name.matches("[A-Za-z0-9_-]+"))
        .orElseGet(() -> hash(term));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
