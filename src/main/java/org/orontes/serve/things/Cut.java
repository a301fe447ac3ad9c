package org.orontes.serve.things;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.orontes.serve.web.Page;

/**
 * Cuts long lists. The whole of one is at the page's own address with {@code ?all=<list>}.
 *
 * @param all the list that is asked for as a whole; empty for none
 */
record Cut(String path, String all) {

  private static final int LINKS = 12;
  private static final int CARDS = 20;
  private static final int ROWS = 40;

  static Cut of(Address address, Page.Call call) {
    return new Cut(Paths.of(Address.BASE + address.path()), call.parameter("all").orElse(""));
  }

  Group links(String id, String title, List<Link> links) {
    List<Link> sorted = links.stream().distinct().sorted(Comparator.comparing(Link::text)).toList();
    boolean whole = all.equals(id) || sorted.size() <= LINKS + 2;
    return new Group(
        id, title, sorted.size(), whole ? sorted : sorted.subList(0, LINKS), whole ? "" : more(id));
  }

  Dossier.Cards cards(List<ClaimCard> cards) {
    boolean whole = all.equals("claims") || cards.size() <= CARDS + 3;
    return new Dossier.Cards(
        cards.size(), whole ? cards : cards.subList(0, CARDS), whole ? "" : more("claims"));
  }

  Dossier.Rows rows(String id, List<TimedRow> rows) {
    boolean whole = all.equals(id) || rows.size() <= ROWS + 5;
    return new Dossier.Rows(
        rows.size(), whole ? rows : rows.subList(0, ROWS), whole ? "" : more(id));
  }

  private String more(String id) {
    return path + "?all=" + id + "#" + id;
  }

  /** A name for the list of what leads to a thing by a property. */
  static String id(Node property) {
    return Entity.lastPart(property.getURI());
  }
}
