/**
 * What things, codes and terms are called, and where their pages are: for pages that show labels
 * instead of IRIs. It never invents a label: what has none is shown by the end of its IRI.
 */
@NullMarked
package org.orontes.serve.labels;

import org.jspecify.annotations.NullMarked;
