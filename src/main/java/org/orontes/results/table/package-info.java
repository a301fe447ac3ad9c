/** Answers as tables: for a terminal, with HXL tags, and as a list of objects. */
@NullMarked
package org.orontes.results.table;

import org.jspecify.annotations.NullMarked;
