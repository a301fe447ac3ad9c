package org.orontes.serve.ontology.term;

/**
 * What stands in another vocabulary or code book.
 *
 * @param relation in words: how the term of Orontes relates to the other
 * @param property the property that says so, such as {@code skos:closeMatch}
 * @param remark what the file of alignments remarks at this line; empty if nothing
 */
public record Alignment(String relation, String property, Ref other, String remark) {}
