/**
 * The picture with which the project shows what it is: who held what on some days, drawn from the
 * answer to a saved question over a base map, as one SVG file that needs nothing else. It never
 * draws what the answer does not say, and no place without a point.
 */
@NullMarked
package org.orontes.picture;

import org.jspecify.annotations.NullMarked;
