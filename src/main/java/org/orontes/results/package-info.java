/**
 * How the rows of an answer become a file: tables, maps, networks and timelines that other tools
 * open. What a column means is read from the header of the question, else from its name. It never
 * asks a query and never changes a value; what does not fit a form is refused with the reason,
 * before the first byte.
 */
@NullMarked
package org.orontes.results;

import org.jspecify.annotations.NullMarked;
