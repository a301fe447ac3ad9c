/**
 * One build, from the files to a generation of the store: read, check, rdf, store, derive,
 * validate, describe. A build that finds a problem, fails or is killed leaves the generation that
 * serves as it was.
 */
@NullMarked
package org.orontes.load;

import org.jspecify.annotations.NullMarked;
