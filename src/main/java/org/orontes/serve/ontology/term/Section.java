package org.orontes.serve.ontology.term;

import java.util.List;

/**
 * Terms that stand under one heading of the ontology's file, in its order.
 *
 * @param id the anchor
 * @param note what the heading says more; empty if nothing
 */
public record Section<T>(String id, String title, String note, List<T> terms) {}
