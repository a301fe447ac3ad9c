/** Answers as maps: GeoJSON and KML. */
@NullMarked
package org.orontes.results.map;

import org.jspecify.annotations.NullMarked;
