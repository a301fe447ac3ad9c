package org.orontes.serve.web;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One generation of the data, as it is served.
 *
 * @param id the generation; every answer from it says so in {@code Orontes-Version}
 * @param data a TDB2 dataset; queries see the union of its named graphs as the default graph
 * @param counts what the pages tell about it, such as the number of statements; counted by whoever
 *     built it, because counting here would cost a pass over the data
 * @param retired run once, when no query uses the data any more: after a newer edition has taken
 *     over, or after the server was closed
 */
public record Edition(
    String id, DatasetGraph data, SortedMap<String, Long> counts, Runnable retired) {

  /** The name of the header that tells the generation of an answer. */
  public static final String HEADER = "Orontes-Version";

  public Edition {
    if (!id.matches("[\\w.:+-]{1,100}")) {
      throw new IllegalArgumentException("not fit for a header: " + id);
    }
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** An edition that somebody else closes. */
  public static Edition of(String id, DatasetGraph data, Map<String, Long> counts) {
    return new Edition(id, data, new TreeMap<>(counts), () -> {});
  }
}
