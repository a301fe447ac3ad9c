package org.orontes.serve.ontology.term;

/**
 * A rule, as the head of its file tells it.
 *
 * @param derived how many statements it derived in this edition
 */
public record RuleNote(
    int number,
    String name,
    String file,
    Prose derives,
    Prose why,
    Prose from,
    String example,
    long derived) {}
