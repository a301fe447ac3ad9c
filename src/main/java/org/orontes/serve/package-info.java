/**
 * The SPARQL server: an embedded Fuseki that answers queries on one generation of the data after
 * the other, and the pages around it. It refuses what a stranger must not start (SERVICE, Java
 * functions, updates), ends what takes too long, and says so in problem documents or in a page. It
 * never changes data, never answers with a part of a result as if it were the whole, and never
 * makes a request of its own.
 */
@NullMarked
package org.orontes.serve;

import org.jspecify.annotations.NullMarked;
