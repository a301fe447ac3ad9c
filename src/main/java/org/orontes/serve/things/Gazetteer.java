package org.orontes.serve.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.Terms;

/** The places of an edition that have a point of their own, for finding one's way on a map. */
record Gazetteer(List<Spot> spots) {

  static final Node LAT = NodeFactory.createURI(Terms.WGS + "lat");
  static final Node LONG = NodeFactory.createURI(Terms.WGS + "long");
  static final Node GEOMETRY = NodeFactory.createURI(Terms.GEO + "hasDefaultGeometry");

  /**
   * A place on the map.
   *
   * @param rank 0 for what is best known, a city
   */
  record Spot(Node place, String name, String path, double lat, double lon, int rank) {
    /** In degrees of latitude, near enough for choosing neighbours. */
    double distance(double otherLat, double otherLon) {
      return Math.hypot(lat - otherLat, (lon - otherLon) * Math.cos(Math.toRadians(otherLat)));
    }
  }

  static Gazetteer of(Edition edition) {
    return edition.once(
        Gazetteer.class, e -> Txn.calculateRead(e.data(), () -> read(e.data().getUnionGraph())));
  }

  private static Gazetteer read(Graph graph) {
    Known known = Known.once(graph);
    Words words = new Words(known);
    List<Spot> spots = new ArrayList<>();
    graph
        .find(Node.ANY, LAT, Node.ANY)
        .mapWith(t -> known.of(t.getSubject()))
        .filterKeep(e -> e.is("Place") && !isCoarse(precision(known, e)))
        .toList()
        .forEach(
            e ->
                e.text(LONG, "")
                    .ifPresent(
                        lon ->
                            spots.add(
                                new Spot(
                                    e.node(),
                                    words.link(e.node()).text(),
                                    words.link(e.node()).href(),
                                    Double.parseDouble(e.text(LAT, "").orElseThrow()),
                                    Double.parseDouble(lon),
                                    rank(e)))));
    spots.sort(Comparator.comparing(Spot::path));
    return new Gazetteer(List.copyOf(spots));
  }

  /** How exact the point of a place is, as a code; empty when nothing says so. */
  static String precision(Known known, Entity place) {
    return place.one(GEOMETRY).map(known::of).map(g -> g.code("pointPrecision")).orElse("");
  }

  /** Whether the point is only the middle of something larger. */
  static boolean isCoarse(String precision) {
    return !precision.equals("exact") && !precision.equals("near-place");
  }

  /** The nearest places, cities before villages where there are many. */
  List<Spot> near(Node place, double lat, double lon, int most) {
    return spots.stream()
        .filter(s -> !s.place().equals(place))
        .sorted(Comparator.comparing((Spot s) -> s.distance(lat, lon) * (1 + s.rank())))
        .limit(most)
        .toList();
  }

  private static int rank(Entity place) {
    return place.is("City") ? 0 : place.is("Town") ? 1 : place.is("Village") ? 2 : 3;
  }
}
