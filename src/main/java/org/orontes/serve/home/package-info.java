/**
 * The way in: the home page, which says what this is and how much there is of it, and the search
 * over names in every script. Both are made of one edition's graph, once. It never asks anything of
 * another server, keeps nothing of who searched for what, and makes up no name: a spelling is found
 * when the data hold it, or when it differs from one by what {@link Spelling} says.
 */
@NullMarked
package org.orontes.serve.home;

import org.jspecify.annotations.NullMarked;
