/**
 * The reconciliation service: the Reconciliation Service API 0.2 (final report of the W3C Entity
 * Reconciliation Community Group, 10 April 2023) over HTTP, as OpenRefine and its like speak it. It
 * turns requests into questions to {@code link.reconcile} and answers into JSON and small pages. It
 * keeps nothing of what was asked, and gives no JSONP: whoever asks from a page of somebody else
 * has CORS.
 */
@NullMarked
package org.orontes.serve.reconcile;

import org.jspecify.annotations.NullMarked;
