/**
 * The way in: the home page, which says what this is and how much there is of it, and the page of
 * the search over names in every script. Both are made of one edition's graph, once. It never asks
 * anything of another server and keeps nothing of who searched for what.
 */
@NullMarked
package org.orontes.serve.home;

import org.jspecify.annotations.NullMarked;
