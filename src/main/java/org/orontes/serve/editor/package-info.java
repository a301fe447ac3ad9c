/**
 * The query page and what its editor knows: the prefixes, the project's own terms with their
 * labels, the saved questions ready to be run. It runs no query of its own; the page asks the
 * endpoint as everybody does.
 */
@NullMarked
package org.orontes.serve.editor;

import org.jspecify.annotations.NullMarked;
