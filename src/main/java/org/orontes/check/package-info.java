/**
 * Rules across files: references, dates, coordinates, ids, duplicates, and whether facts and claims
 * fit together. Every problem is collected with the place where it stands. Nothing is changed, and
 * nothing is loaded.
 */
@NullMarked
package org.orontes.check;

import org.jspecify.annotations.NullMarked;
