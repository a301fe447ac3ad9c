/**
 * Records that mean something: actors, places, events, situations, reports, claims and their
 * values. They are as the curators wrote them, each with the place in the file where it stands.
 * Nothing here reads, writes, or knows RDF, and nothing of the project is imported.
 */
@NullMarked
package org.orontes.model;

import org.jspecify.annotations.NullMarked;
