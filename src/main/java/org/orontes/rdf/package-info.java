/**
 * From the model to RDF: statements made once, as a stream, each with the graph of the file that it
 * comes from. Whoever takes the stream, a writer or a store, decides what becomes of it. No model
 * of RDF is held here, and nothing is decided here that the files do not say.
 */
@NullMarked
package org.orontes.rdf;

import org.jspecify.annotations.NullMarked;
