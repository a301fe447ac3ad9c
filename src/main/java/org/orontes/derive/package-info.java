/**
 * What follows from the data: runs the rules of {@code ontology/rules}, each into a graph of its
 * own that is replaced as a whole, in the order of their numbers. What a rule derives is decided in
 * its file and nowhere here. It changes no graph but those of the rules, and never what people
 * wrote.
 */
@NullMarked
package org.orontes.derive;

import org.jspecify.annotations.NullMarked;
