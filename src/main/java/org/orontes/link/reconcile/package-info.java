/**
 * Matching the names of other people's tables with the things of the data, as the Reconciliation
 * Service API 0.2 of the W3C Entity Reconciliation Community Group has it: candidates for a name
 * with a score that is explained, what can be proposed for typing on, and the values of properties
 * of things that were matched. It knows no HTTP and no JSON, and never says that two things are one
 * unless nothing speaks against it: a person decides the rest.
 */
@NullMarked
package org.orontes.link.reconcile;

import org.jspecify.annotations.NullMarked;
