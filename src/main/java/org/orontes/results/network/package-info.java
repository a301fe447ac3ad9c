/** Answers as networks: GEXF, GraphML and the JSON of Cytoscape. */
@NullMarked
package org.orontes.results.network;

import org.jspecify.annotations.NullMarked;
