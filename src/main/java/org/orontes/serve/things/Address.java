package org.orontes.serve.things;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.orontes.vocabulary.Terms;

/**
 * Where a thing is on the server: the path of its IRI, and the form when the address ends in one.
 *
 * @param path such as {@code /id/place/homs}
 * @param form what a suffix such as {@code .ttl} asks for
 */
record Address(String path, Optional<Form> form) {

  /** What the paths of the server are under. */
  static final String BASE = Terms.ID.substring(0, Terms.ID.length() - "/id/".length());

  /** Reads a path as it was asked for. A slug may hold dots: only a known suffix is one. */
  static Address of(String rawPath) {
    String path = decoded(rawPath);
    int dot = path.lastIndexOf('.');
    Optional<Form> form =
        dot > path.lastIndexOf('/') ? Form.ofSuffix(path.substring(dot + 1)) : Optional.empty();
    return new Address(form.isPresent() ? path.substring(0, dot) : path, form);
  }

  static boolean isOnServer(String iri) {
    return iri.startsWith(Terms.ID) || iri.startsWith(Terms.CODE) || iri.startsWith(Terms.GRAPH);
  }

  Node node() {
    return NodeFactory.createURI(BASE + path);
  }

  /** The address of the thing in one form. */
  String in(Form other) {
    return path + "." + other.suffix();
  }

  /** The first parts of the path: {@code id}, {@code place}. */
  String part(int n) {
    String[] parts = path.substring(1).split("/", 3);
    return n < parts.length ? parts[n] : "";
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return path;
    }
  }
}
