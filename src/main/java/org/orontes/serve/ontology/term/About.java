package org.orontes.serve.ontology.term;

/** What the ontology says of itself. */
public record About(
    Label title,
    Label description,
    String version,
    String licence,
    String namespace,
    String prefix,
    String creator,
    Prose scope) {}
