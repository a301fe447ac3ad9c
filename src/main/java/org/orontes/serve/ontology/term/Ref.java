package org.orontes.serve.ontology.term;

/**
 * A way to a term.
 *
 * @param href an anchor of the page, a path of the server or an address elsewhere; empty where
 *     there is nothing to go to
 * @param name how it is written in a query, such as {@code oro:Capture}
 * @param label what people call it; the name where there is no label
 */
public record Ref(String href, String name, String label) {

  /** Whether the address tells the name already. */
  public boolean plain() {
    return name.endsWith(":" + href.substring(href.indexOf('#') + 1));
  }

  public boolean leads() {
    return !href.isEmpty();
  }
}
