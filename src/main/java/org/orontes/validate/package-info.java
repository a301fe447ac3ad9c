/**
 * Holds the whole graph against the SHACL shapes of the ontology. It looks at the union of all
 * named graphs, since SHACL on the default graph does not see them, and it changes nothing.
 */
@NullMarked
package org.orontes.validate;

import org.jspecify.annotations.NullMarked;
