package org.orontes.serve.ontology.term;

/** One statement of the data in words: subject and object of a property. */
public record Spoken(Example subject, Example object) {}
