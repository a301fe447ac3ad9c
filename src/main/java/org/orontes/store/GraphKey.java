package org.orontes.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.sparql.core.Quad;

/** The graph put before a quad's line, so that lines sort by graph first. */
final class GraphKey {

  /** Stands in no IRI; a text may hold one, but texts come after the key. */
  private static final byte END = 0;

  private GraphKey() {}

  static byte[] before(byte[] line, Quad quad) {
    String graph = quad.isDefaultGraph() ? "" : quad.getGraph().getURI();
    byte[] key = graph.getBytes(StandardCharsets.UTF_8);
    byte[] keyed = Arrays.copyOf(key, key.length + 1 + line.length);
    keyed[key.length] = END;
    System.arraycopy(line, 0, keyed, key.length + 1, line.length);
    return keyed;
  }

  static byte[] without(byte[] keyed) {
    int end = 0;
    while (keyed[end] != END) {
      end++;
    }
    return Arrays.copyOfRange(keyed, end + 1, keyed.length);
  }
}
