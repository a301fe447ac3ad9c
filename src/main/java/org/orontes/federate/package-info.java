/**
 * Questions that ask another endpoint too, as SPARQL 1.1 Federated Query has it: which addresses
 * may be called, where an address may lead, and how rows are sent for and joined. Nothing is called
 * that the operator has not named. It prints nothing, knows no server, keeps no answer beyond the
 * query that asked, and sends no cookie, credential or proxy's name.
 */
@NullMarked
package org.orontes.federate;

import org.jspecify.annotations.NullMarked;
