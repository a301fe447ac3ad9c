package org.orontes.serve.ontology.term;

/**
 * A thing of the data.
 *
 * @param href its page; empty where it has none
 * @param label in English where it has such a label, else what stands for it
 * @param lang the language of the label; empty if it is not known
 */
public record Example(String href, String label, String lang) {

  public boolean leads() {
    return !href.isEmpty();
  }
}
