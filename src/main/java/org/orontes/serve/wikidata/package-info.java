/**
 * The endpoint that answers in Wikidata's shape, and the page about it. What the shape is, is made
 * in {@link org.orontes.wikidata}; nothing here asks Wikidata.
 */
@NullMarked
package org.orontes.serve.wikidata;

import org.jspecify.annotations.NullMarked;
