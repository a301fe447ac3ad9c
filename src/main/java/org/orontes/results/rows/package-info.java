/**
 * The rows of an answer, held so that they can be read more than once, and what their columns are.
 */
@NullMarked
package org.orontes.results.rows;

import org.jspecify.annotations.NullMarked;
