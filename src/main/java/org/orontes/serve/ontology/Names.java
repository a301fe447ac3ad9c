package org.orontes.serve.ontology;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.orontes.vocabulary.OntologyTexts;
import org.orontes.vocabulary.Terms;

/** Short names of addresses, with the prefixes that the project and its own files use. */
final class Names {

  /** The address of the project, without which an address of it is a path of this server. */
  static final String SITE = "https://w3id.org/orontes/";

  /** By address, or by the words of a literal. */
  static final Comparator<Node> ORDER = Comparator.comparing(node -> node.toString());

  private static final Pattern PREFIX = Pattern.compile("(?m)^@prefix\\s+(\\w+):\\s+<([^>]+)>");

  private final Map<String, String> prefixes = new TreeMap<>();

  Names(OntologyTexts texts) {
    prefixes.putAll(Terms.prefixes());
    for (String file : new String[] {"orontes.ttl", "alignments.ttl"}) {
      Matcher declared = PREFIX.matcher(texts.text(file).orElse(""));
      while (declared.find()) {
        prefixes.putIfAbsent(declared.group(1), declared.group(2));
      }
    }
  }

  Map<String, String> prefixes() {
    return prefixes;
  }

  /** {@code oro:Capture}; the whole address where no prefix fits. */
  String shorten(Node node) {
    String iri = node.getURI();
    String best = iri;
    int longest = 0;
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String namespace = prefix.getValue();
      if (namespace.length() > longest && iri.startsWith(namespace)) {
        String local = iri.substring(namespace.length());
        if (local.indexOf('/') < 0) {
          longest = namespace.length();
          best = prefix.getKey() + ":" + local;
        }
      }
    }
    return best;
  }

  /** Where an address of the project is answered on this server; else the address itself. */
  static String path(String iri) {
    return iri.startsWith(SITE) ? iri.substring(SITE.length() - 1) : iri;
  }

  /** What stands behind the last slash or number sign. */
  static String local(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
