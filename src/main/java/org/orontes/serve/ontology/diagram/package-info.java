/**
 * Pictures of the ontology, laid out from its own classes and properties: where each box stands and
 * how each line runs. The same ontology and data always give the same picture. It never draws a
 * class or a property that it was not given.
 */
@NullMarked
package org.orontes.serve.ontology.diagram;

import org.jspecify.annotations.NullMarked;
