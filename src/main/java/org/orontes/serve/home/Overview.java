package org.orontes.serve.home;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.orontes.link.names.Facts;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.Terms;

/**
 * What the graph says of itself: version and day of the data set, and how many of each kind it
 * holds. Everything may be empty, in a store of other data.
 *
 * @param issued the day of the version, as {@code 2026-11-23}
 * @param licence the address of the licence
 */
public record Overview(
    String version, String issued, String title, String licence, List<Tile> tiles) {

  static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";

  public Overview {
    tiles = List.copyOf(tiles);
  }

  /** Reads an edition, in a transaction of its own. */
  static Overview of(Edition edition) {
    return Txn.calculateRead(
        edition.data(), () -> read(new Facts(edition.data().getUnionGraph()), edition));
  }

  private static Overview read(Facts facts, Edition edition) {
    Node data = Facts.node(Terms.DATASET, "");
    String licence =
        facts
            .object(data, Facts.node(Terms.DCTERMS, "license"))
            .filter(Node::isURI)
            .map(Node::getURI)
            .orElse(CC_BY);
    return new Overview(
        facts.text(data, Facts.node(Terms.OWL, "versionInfo")),
        facts.text(data, Facts.node(Terms.DCTERMS, "issued")),
        facts.text(data, Facts.TITLE, "en"),
        licence,
        tiles(facts, edition));
  }

  private static List<Tile> tiles(Facts facts, Edition edition) {
    int open = facts.instances(Facts.oro("Unestablished")).size();
    List<Tile> tiles =
        new ArrayList<>(
            List.of(
                tile(facts, "Report", published(facts), "/search?kind=report"),
                tile(facts, "Claim", "each by one speaker", "/queries/who-claimed-what"),
                tile(facts, "Event", "", "/search?kind=event"),
                tile(facts, "Situation", "control, support, ties …", "/search?kind=situation"),
                tile(facts, "Actor", "", "/search?kind=actor"),
                tile(facts, "Place", "", "/search?kind=place"),
                tile(facts, "Dispute", "kept and shown", "/queries/disputes"),
                new Tile(
                    open,
                    "not established",
                    "alleged, planned or spoken of",
                    "/queries/planned-and-alleged"),
                new Tile(
                    edition.counts().getOrDefault("statements", 0L),
                    "statements",
                    "triples in all",
                    "/download")));
    tiles.removeIf(tile -> tile.count() == 0);
    return tiles;
  }

  private static Tile tile(Facts facts, String type, String note, String link) {
    List<Node> all = facts.instances(Facts.oro(type));
    String what = type.toLowerCase(java.util.Locale.ROOT) + (all.size() == 1 ? "" : "s");
    return new Tile(all.size(), what, note, link);
  }

  private static String published(Facts facts) {
    List<String> days =
        facts.instances(Facts.oro("Report")).stream()
            .map(report -> facts.text(report, Facts.node(Terms.DCTERMS, "issued")))
            .filter(day -> day.length() >= 4)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return "";
    }
    String first = days.get(0).substring(0, 4);
    String last = days.get(days.size() - 1).substring(0, 4);
    return "published " + (first.equals(last) ? first : first + "–" + last);
  }
}
