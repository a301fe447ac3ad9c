/**
 * The explorer: a day on a map, on a timeline and as a network. It asks nothing of the store; its
 * scripts read the public feeds, so whatever it shows anybody can draw as well.
 */
@NullMarked
package org.orontes.serve.explore;

import org.jspecify.annotations.NullMarked;
