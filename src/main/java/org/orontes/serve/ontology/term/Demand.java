package org.orontes.serve.ontology.term;

import java.util.List;

/**
 * One thing that a shape demands.
 *
 * @param path the property, or the way of properties, that it is demanded of; empty: of the thing
 *     itself
 * @param words what is demanded, put together from the shape
 * @param message what is said when it is not kept; empty where the shape speaks for it
 * @param query the query that finds what is not kept; empty unless the demand is one
 */
public record Demand(List<Ref> path, String words, String message, String query) {}
