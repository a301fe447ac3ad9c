/**
 * How to use the data in other people's tools: a page for each, with the addresses to give it, what
 * to click, and the programs that do it, which tests run as they stand. It reads no data: what the
 * pages name is held against the running server by a test.
 */
@NullMarked
package org.orontes.serve.recipes;

import org.jspecify.annotations.NullMarked;
