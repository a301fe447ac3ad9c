package org.orontes.serve.things;

import static org.orontes.serve.things.Known.oro;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.orontes.vocabulary.Terms;

/** Reads claims as they stand on pages. */
final class Claims {

  private static final Node PUBLISHER = NodeFactory.createURI(Terms.DCTERMS + "publisher");

  private final Known known;
  private final Words words;

  Claims(Known known, Words words) {
    this.known = known;
    this.words = words;
  }

  List<ClaimCard> about(Node thing) {
    return sorted(known.with(oro("about"), thing));
  }

  List<ClaimCard> sorted(List<Entity> claims) {
    return claims.stream()
        .filter(c -> c.is("Claim"))
        .map(this::card)
        .sorted(Comparator.comparing(ClaimCard::order))
        .toList();
  }

  ClaimCard card(Entity it) {
    Entity report = it.one("inReport").map(known::of).orElse(it);
    List<Node> speakers = it.all("claimant");
    return new ClaimCard(
        words.link(it.node()),
        text(it, "gist").orElse(words.link(it.node())),
        links(speakers),
        speakers.stream()
            .flatMap(s -> known.of(s).all("speaksFor").stream())
            .map(words::link)
            .toList(),
        links(it.all("via")),
        words.link(report.node()),
        report.one(PUBLISHER).map(words::link).orElse(Link.plain("")),
        it.one("inPassage")
            .map(p -> words.link(p).named(it.text("at").orElse("")))
            .orElse(Link.plain("")),
        date(report),
        order(report, it),
        links(it.all("about")),
        text(it, "quote")
            .map(q -> new Quote(q, text(it, "quoteTranslation").orElse(Link.plain("")))),
        says(it),
        badges(it),
        links(both(it, "contradicts")),
        links(it.all("repeats")),
        links(it.all("evidence")),
        Stream.of("reading", "note").flatMap(p -> text(it, p).stream()).toList());
  }

  List<Said> says(Entity claim) {
    return claim.all("says").stream().map(known::of).map(this::said).toList();
  }

  Said said(Entity content) {
    return new Said(
        words.link(content.node()),
        words.of(content, "key"),
        words.value(content),
        Badge.verdict(content.code("verdict")));
  }

  /** Contradiction holds in both directions, whichever of them is written. */
  private List<Node> both(Entity it, String property) {
    return Stream.concat(
            it.all(property).stream(),
            known.with(oro(property), it.node()).stream().map(Entity::node))
        .distinct()
        .toList();
  }

  /** What makes a claim another than a plain statement. */
  private List<Badge> badges(Entity it) {
    List<Badge> badges = new ArrayList<>();
    if (!it.code("stance").equals("asserts")) {
      badges.add(new Badge(words.of(it, "stance"), "against"));
    }
    if (!it.code("mode").equals("states")) {
      badges.add(new Badge(modeWords(it.code("mode")), "unsure"));
    }
    if (!it.code("wording").equals("said")) {
      badges.add(Badge.of(words.of(it, "wording")));
    }
    return badges.stream().filter(b -> !b.text().isEmpty()).toList();
  }

  private static String modeWords(String mode) {
    return switch (mode) {
      case "intends" -> "an intention";
      case "would" -> "what would be";
      case "judges" -> "a judgement";
      default -> mode;
    };
  }

  static String date(Entity report) {
    String from = report.text("issuedEarliest").orElse("");
    String to = report.text("issuedLatest").orElse("");
    String issued = report.text(NodeFactory.createURI(Terms.DCTERMS + "issued"), "").orElse("");
    return issued.isEmpty() ? Days.words(from, to) : Days.words(issued, issued);
  }

  private static String order(Entity report, Entity claim) {
    return report.text("issuedEarliest").orElse("9999")
        + " "
        + report.slug()
        + " "
        + natural(claim.slug());
  }

  /** {@code c2} before {@code c10}. */
  static String natural(String slug) {
    StringBuilder key = new StringBuilder();
    for (String part : slug.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1)) {
      key.append(part.matches("\\d{1,8}") ? "%08d".formatted(Integer.parseInt(part)) : part);
    }
    return key.toString();
  }

  private Optional<Link> text(Entity it, String property) {
    return it.triples().stream()
        .filter(t -> t.getPredicate().equals(oro(property)))
        .map(Triple::getObject)
        .map(words::link)
        .findFirst();
  }

  private List<Link> links(List<Node> nodes) {
    return nodes.stream().map(words::link).toList();
  }
}
