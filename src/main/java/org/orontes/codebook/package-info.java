/**
 * The codebook: what every class, key and code means, when to choose it, and where the corpus has
 * it. It is made from the ontology and from what was read and checked, the same for the same files.
 * It decides nothing, and never stands for the ontology, from which it is made.
 */
@NullMarked
package org.orontes.codebook;

import org.jspecify.annotations.NullMarked;
