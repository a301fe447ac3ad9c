/**
 * What the page of the ontology tells: one record for each sort of term. They only carry what was
 * read; they know neither the graph nor the page.
 */
@NullMarked
package org.orontes.serve.ontology.term;

import org.jspecify.annotations.NullMarked;
