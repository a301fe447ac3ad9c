/**
 * The documentation of the ontology: {@code /ontology} as a page and as Turtle, JSON-LD and
 * N-Triples, and the files of the ontology folder below it. Everything on the page that speaks of a
 * term, a shape or a rule is read from the ontology of the edition, and every number is counted in
 * its data. It never holds a word about a term that is not in those files.
 */
@NullMarked
package org.orontes.serve.ontology;

import org.jspecify.annotations.NullMarked;
