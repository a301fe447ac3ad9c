/**
 * The store: generations of a TDB2 database, each whole or not there, the stream of statements that
 * fills one, and the dumps that are written from one. A generation is never changed after it is
 * published, and a build that dies leaves the one before it serving. Nothing here knows what the
 * statements mean, prints, or serves.
 */
@NullMarked
package org.orontes.store;

import org.jspecify.annotations.NullMarked;
