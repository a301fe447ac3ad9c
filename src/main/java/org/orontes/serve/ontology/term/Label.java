package org.orontes.serve.ontology.term;

/** A name in both languages; an empty text where the ontology has none. */
public record Label(String en, String ar) {}
