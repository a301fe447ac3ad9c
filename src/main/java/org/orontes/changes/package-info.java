/**
 * What is new between two builds of the data: two sorted dumps are read side by side as streams,
 * and what only one of them has is told as lists for people, as JSON, or as an RDF Patch. Memory
 * grows with what has changed and not with the data. Nothing is built, changed or printed here, and
 * nothing is judged: what a change means is for the reader to say.
 */
@NullMarked
package org.orontes.changes;

import org.jspecify.annotations.NullMarked;
