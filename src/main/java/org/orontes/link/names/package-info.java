/**
 * What things are called: the names of one generation of the data in every script, how spellings
 * differ without making another name, and the search over them. It makes up no name: a spelling is
 * found when the data hold it, or when it differs from one by what {@link Spelling} says. It never
 * asks anything of another machine and keeps nothing of what was looked for.
 */
@NullMarked
package org.orontes.link.names;

import org.jspecify.annotations.NullMarked;
