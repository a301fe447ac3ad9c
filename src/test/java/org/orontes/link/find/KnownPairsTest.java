package org.orontes.link.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.link.find.StandIns.Real;
import org.orontes.load.Progress;
import org.orontes.model.Kind;
import org.orontes.model.Link;
import org.orontes.testing.WikidataStandIn;
import org.orontes.vocabulary.Terms;

/**
 * What was verified by other means is found again: every thing that is linked to an item of the
 * stand-in is looked for as if it were not, among hundreds of items that bear the same names.
 */
class KnownPairsTest {

  private static final Real REAL = Real.read();

  @TempDir private Path folder;

  private record Pair(Link link, int place, List<Candidate> candidates) {
    @Override
    public String toString() {
      return link.thing().id()
          + " "
          + link.id().id()
          + " at "
          + place
          + " of "
          + candidates.stream()
              .limit(4)
              .map(candidate -> candidate.item().id() + " (" + candidate.because() + ")")
              .toList();
    }
  }

  /** The links whose items the stand-in has. */
  private static List<Link> known(DatasetGraph items) {
    Node label = NodeFactory.createURI(RDFS.label.getURI());
    return items.calculateRead(
        () ->
            REAL.register().records().links().stream()
                .filter(link -> link.register().id().equals("wikidata") && link.accepted())
                .filter(
                    link -> {
                      Kind kind = REAL.register().thing(link.thing().id()).orElseThrow().kind();
                      return Unlinked.KINDS.contains(kind);
                    })
                .filter(
                    link ->
                        items.contains(
                            Node.ANY,
                            NodeFactory.createURI(Terms.WIKIDATA + link.id().id()),
                            label,
                            Node.ANY))
                .toList());
  }

  private List<Pair> look(boolean othersKnown) throws IOException, InterruptedException {
    DatasetGraph items = StandIns.items();
    List<Link> known = known(items);
    List<Pair> pairs = new ArrayList<>();
    List<String> ids = known.stream().map(link -> link.thing().id()).toList();
    try (WikidataStandIn standIn = StandIns.start(items);
        Journal journal = Journal.open(folder, null)) {
      Asker asker =
          new Asker(
              StandIns.quick(),
              new Wire(StandIns.quick(), "test"),
              journal,
              time -> {},
              new SplittableRandom(1));
      Search search = new Search(URI.create(standIn.address()), null, asker, Progress.NONE);
      List<Link> all = REAL.register().records().links();
      search.run(REAL.sought(new Decisions(othersKnown ? all : List.of()), ids));
      for (Link link : known) {
        Decisions decisions =
            new Decisions(
                othersKnown
                    ? all.stream()
                        .filter(
                            other ->
                                !(other.accepted()
                                    && other.register().id().equals("wikidata")
                                    && other.thing().id().equals(link.thing().id())))
                        .toList()
                    : List.of());
        Sought sought = REAL.sought(decisions, List.of(link.thing().id())).get(0);
        List<Candidate> candidates =
            new Ranking(REAL.vocabulary(), decisions).of(sought, search.items(sought), 35);
        Optional<Candidate> right =
            candidates.stream()
                .filter(candidate -> candidate.item().id().equals(link.id().id()))
                .findFirst();
        pairs.add(new Pair(link, right.map(candidates::indexOf).orElse(-1), candidates));
      }
    }
    return pairs;
  }

  /**
   * @param beyond what cannot be found in this way, with the reason at the test
   */
  private static void report(String how, Collection<Pair> pairs, List<String> beyond) {
    List<Pair> wrong = pairs.stream().filter(pair -> pair.place() != 0).toList();
    System.out.println(
        how
            + ": the right item comes first for "
            + (pairs.size() - wrong.size())
            + " of "
            + pairs.size());
    assertTrue(pairs.size() >= 70, "only " + pairs.size() + " pairs");
    assertEquals(
        beyond,
        wrong.stream().map(pair -> pair.link().thing().id()).toList(),
        () -> how + ": " + wrong);
  }

  @Test
  void the_right_item_comes_first_for_every_known_pair_when_the_other_links_are_known()
      throws IOException, InterruptedException {
    report("Each as if it alone had no link", look(true), List.of());
  }

  /**
   * Two events have other names there than here, and without the item of any place nobody can ask
   * for the events of those days.
   */
  @Test
  void the_right_item_comes_first_for_all_but_two_when_no_link_at_all_is_known()
      throws IOException, InterruptedException {
    report(
        "As if nothing had a link",
        look(false),
        List.of("damascus-offensive-2024", "offensive-2024"));
  }
}
