package org.orontes.serve.things;

import static org.orontes.serve.things.Known.oro;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.orontes.vocabulary.Terms;

/** Reads reports, claims and disputes, whose pages are not like those of things in the world. */
final class Sources {

  private final Known known;
  private final Words words;
  private final Claims claims;

  Sources(Known known, Words words, Claims claims) {
    this.known = known;
    this.words = words;
    this.claims = claims;
  }

  ReportView report(Entity it) {
    Map<Node, List<Entity>> claimsAt = new LinkedHashMap<>();
    Map<Node, List<Link>> mediaAt = new LinkedHashMap<>();
    Set<Node> rests = new LinkedHashSet<>();
    int count = 0;
    for (Entity part : known.with(oro("inReport"), it.node())) {
      Node passage = part.one("inPassage").orElse(it.node());
      if (part.is("Claim")) {
        count++;
        claimsAt.computeIfAbsent(passage, p -> new ArrayList<>()).add(part);
        known.with(Entity.DERIVED_FROM, part.node()).forEach(e -> rests.add(e.node()));
      } else {
        mediaAt.computeIfAbsent(passage, p -> new ArrayList<>()).add(words.link(part.node()));
      }
    }
    List<ReportView.Passage> passages =
        it.all("hasPassage").stream()
            .map(known::of)
            .sorted(Comparator.comparing(p -> Claims.natural(p.slug())))
            .map(p -> passage(p, claimsAt, mediaAt))
            .toList();
    return new ReportView(
        it.one(NodeFactory.createURI(Terms.DCTERMS + "publisher"))
            .map(words::link)
            .orElse(Link.plain("publisher unknown")),
        Claims.date(it),
        passages,
        count,
        links(rests));
  }

  private ReportView.Passage passage(
      Entity it, Map<Node, List<Entity>> claimsAt, Map<Node, List<Link>> mediaAt) {
    return new ReportView.Passage(
        words.link(it.node()).named(it.text("locator").orElse(it.slug())),
        words.of(it, "passageKind"),
        it.text("silentBecause").orElse(""),
        claims.sorted(claimsAt.getOrDefault(it.node(), List.of())),
        mediaAt.getOrDefault(it.node(), List.of()));
  }

  ClaimView claim(Entity it) {
    ClaimCard card = claims.card(it);
    Set<Node> against = new LinkedHashSet<>(it.all("contradicts"));
    known.with(oro("contradicts"), it.node()).forEach(e -> against.add(e.node()));
    Set<Node> same = new LinkedHashSet<>(it.all("repeats"));
    known.with(oro("repeats"), it.node()).forEach(e -> same.add(e.node()));
    Set<Node> disputes = new LinkedHashSet<>();
    for (Entity position : known.with(oro("positionClaim"), it.node())) {
      disputes.addAll(position.all("ofDispute"));
    }
    Set<Node> rests = new LinkedHashSet<>();
    known.with(Entity.DERIVED_FROM, it.node()).forEach(e -> rests.add(e.node()));
    return new ClaimView(card, cards(against), cards(same), links(disputes), links(rests));
  }

  DisputeView dispute(Entity it, List<Stand> stands) {
    Entity key = it.one("key").map(known::of).orElse(it);
    Link question =
        Stream.of(key)
            .flatMap(k -> k.all(NodeFactory.createURI(Terms.SKOS + "definition")).stream())
            .map(words::link)
            .findFirst()
            .orElse(Link.plain(""));
    return new DisputeView(
        it.one("matter").map(words::link).orElse(Link.plain("")),
        words.link(key.node()),
        question,
        stands);
  }

  private List<ClaimCard> cards(Set<Node> nodes) {
    return claims.sorted(nodes.stream().map(known::of).toList());
  }

  private List<Link> links(Set<Node> nodes) {
    return nodes.stream().map(words::link).sorted(Comparator.comparing(Link::text)).toList();
  }
}
