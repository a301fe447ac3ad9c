/**
 * What the server says of itself to programs: the description of the endpoint, and of the data set
 * with its files. The counts stand in the graph; here they only get the addresses of this server.
 * It never counts, and knows nothing of pages for people.
 */
@NullMarked
package org.orontes.serve.about;

import org.jspecify.annotations.NullMarked;
