/**
 * What Wikidata may have for the things that have no link to it yet: names are looked up through
 * its public interfaces (SPARQL 1.1 Protocol; Reconciliation Service API), what is found is ranked
 * with a reason each, and a file of candidates is written for a person to decide on. It never
 * writes a link, never changes a file that is there, never asks two requests at a time, and sends
 * nothing but names and ids that are in the data.
 */
@NullMarked
package org.orontes.link.find;

import org.jspecify.annotations.NullMarked;
