/**
 * The saved questions as pages and as an API: a form for each, its rows, its SPARQL, and the
 * description of all of it as OpenAPI. A value becomes a term of the query; it is never pasted into
 * its text.
 */
@NullMarked
package org.orontes.serve.questions;

import org.jspecify.annotations.NullMarked;
