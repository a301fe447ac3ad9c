package org.orontes.derive;

import org.apache.jena.query.Query;
import org.orontes.vocabulary.Terms;

/**
 * One rule: a CONSTRUCT over the union of all graphs.
 *
 * @param number its place in the order, from the name of its file
 * @param name its name, from the name of its file, without the number
 * @param file the file, relative to the home folder
 * @param comment the words at its head: what it derives, why, and from what
 * @param construct the query; its template makes no blank nodes
 */
public record Rule(int number, String name, String file, String comment, Query construct) {

  /** The graph that holds what it derives, and nothing else. */
  public String graph() {
    return Terms.GRAPH + "derived/" + name;
  }
}
