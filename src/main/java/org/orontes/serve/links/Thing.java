package org.orontes.serve.links;

import org.orontes.vocabulary.Terms;

/**
 * A thing that the page names.
 *
 * @param iri its address in the graph
 * @param label its name in English
 */
public record Thing(String iri, String label) {

  /** Its page on this server. */
  public String page() {
    return iri.startsWith(Terms.ID) ? "/id/" + iri.substring(Terms.ID.length()) : iri;
  }
}
