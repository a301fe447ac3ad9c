/**
 * The saved questions of {@code queries/}: their headers, their parameters, and their answers as a
 * table for people or in the formats of SPARQL. A value reaches a query as a typed term in its
 * syntax tree, never as text. It prints nothing, knows no server, and changes no data.
 */
@NullMarked
package org.orontes.query;

import org.jspecify.annotations.NullMarked;
