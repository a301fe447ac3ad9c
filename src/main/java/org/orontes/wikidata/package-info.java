/**
 * The graph in Wikidata's shape: the views of {@code ontology/views/wikidata}, and what a query
 * written for Wikidata's endpoint takes for granted: prefixes that it need not declare, and the
 * service that adds labels. The views are made in memory from the graph; nothing is fetched from
 * Wikidata and nothing is written back.
 */
@NullMarked
package org.orontes.wikidata;

import org.jspecify.annotations.NullMarked;
