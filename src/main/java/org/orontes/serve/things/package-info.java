/**
 * The pages of things: every address under {@code /id/}, {@code /code/} and {@code /graph/} leads
 * to what is known of what it names, as a page for people and as RDF for programs, with the claims
 * behind it. It reads one edition of the data through its union graph. It never evaluates a query
 * that a client wrote, never decides between positions, and never shows a date, place or value more
 * exact than the data have it.
 */
@NullMarked
package org.orontes.serve.things;

import org.jspecify.annotations.NullMarked;
