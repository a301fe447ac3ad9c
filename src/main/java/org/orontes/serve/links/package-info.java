/**
 * The page that says how far the graph is linked to other registers. It asks saved questions and
 * nothing else, so that everybody can have the same by the same address; it never looks anything up
 * outside and never proposes a link.
 */
@NullMarked
package org.orontes.serve.links;

import org.jspecify.annotations.NullMarked;
