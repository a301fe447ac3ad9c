/**
 * How a query is asked: read, looked through for what is closed, given its turn, run to its end
 * under the limits, and written. Whoever comes with a query, the endpoint or a saved question, goes
 * this one way. It never answers with a part of a result and never makes a request of its own.
 */
@NullMarked
package org.orontes.serve.ask;

import org.jspecify.annotations.NullMarked;
