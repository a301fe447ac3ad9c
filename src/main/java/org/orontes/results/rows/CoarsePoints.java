package org.orontes.results.rows;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.orontes.vocabulary.Terms;

/**
 * The points of the graph that stand for an area: the middle of a governorate is not where
 * something happened there, and no map may draw it as if it were.
 */
public final class CoarsePoints {

  /** The codes of {@code precision} that are as good as a town. */
  private static final Set<String> FINE = Set.of("exact", "near-place");

  private static final Node PRECISION = NodeFactory.createURI(Terms.ORO + "pointPrecision");
  private static final Node WKT =
      NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT");

  private final Map<String, String> precisions;

  private CoarsePoints(Map<String, String> precisions) {
    this.precisions = precisions;
  }

  /** None is known. */
  public static CoarsePoints none() {
    return new CoarsePoints(Map.of());
  }

  /** Those of a graph; reads in a transaction of its own unless one is open. */
  public static CoarsePoints of(DatasetGraph data) {
    return data.isInTransaction() ? read(data) : Txn.calculateRead(data, () -> read(data));
  }

  private static CoarsePoints read(DatasetGraph data) {
    Map<String, String> coarse = new TreeMap<>();
    Set<String> fine = new TreeSet<>();
    for (Iterator<Quad> all = data.find(Node.ANY, Node.ANY, PRECISION, Node.ANY); all.hasNext(); ) {
      Quad quad = all.next();
      String code = quad.getObject().getURI().replaceFirst("^.*/", "");
      data.find(Node.ANY, quad.getSubject(), WKT, Node.ANY)
          .forEachRemaining(
              wkt -> {
                String text = wkt.getObject().getLiteralLexicalForm();
                if (FINE.contains(code)) {
                  fine.add(text);
                } else {
                  coarse.put(text, code);
                }
              });
    }
    // A town may give its point to the area around it: then there is something at the point.
    coarse.keySet().removeAll(fine);
    return new CoarsePoints(coarse);
  }

  /** Whether a code of the scheme {@code precision} is as good as a town. */
  public static boolean isFine(String code) {
    return FINE.contains(code.replaceFirst("^.*/", ""));
  }

  /** Whether a point stands for an area. */
  public boolean contains(String lat, String lon) {
    return contains("POINT(" + lon + " " + lat + ")");
  }

  /** Whether a point, as the graph writes it, stands for an area. */
  public boolean contains(String wkt) {
    return precisions.containsKey(wkt);
  }
}
