package org.orontes.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.orontes.vocabulary.Terms;

/** What other registers call a thing. Only what leads to a web page is a link. */
final class Outside {

  private static final List<String> MATCHES =
      List.of("exactMatch", "closeMatch", "broadMatch", "relatedMatch", "narrowMatch");

  /** Terms of other vocabularies that stand on pages, in words. */
  static final Map<String, String> TERMS =
      Map.ofEntries(
          Map.entry(Terms.SKOS + "Concept", "code"),
          Map.entry(Terms.SKOS + "ConceptScheme", "list of codes"),
          Map.entry(Terms.SKOS + "notation", "written as"),
          Map.entry(Terms.SKOS + "inScheme", "in the list"),
          Map.entry(Terms.SKOS + "broader", "broader"),
          Map.entry(Terms.SKOS + "related", "related"),
          Map.entry(Terms.GEO + "Geometry", "point"),
          Map.entry(Terms.GEO + "asWKT", "as WKT"),
          Map.entry(Terms.GEO + "hasDefaultGeometry", "its point"),
          Map.entry(Terms.PROV + "wasDerivedFrom", "derived from"),
          Map.entry(Terms.DCTERMS + "language", "language"),
          Map.entry(Terms.DCTERMS + "publisher", "publisher"),
          Map.entry(Terms.DCTERMS + "issued", "published"));

  private Outside() {}

  /** A short name for an address elsewhere. */
  static String name(String iri) {
    if (iri.startsWith(Terms.WIKIDATA)) {
      return "Wikidata " + Entity.lastPart(iri);
    }
    String shorter = iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    return shorter.length() > 60 ? shorter.substring(0, 57) + "…" : shorter;
  }

  /** What other registers call a thing, each with what the link rests on; what was refused last. */
  static List<Fact> ids(Entity it, Known known, Words words) {
    List<Fact> ids = new ArrayList<>();
    List<Entity> links = known.with(Known.oro("linkOf"), it.node());
    links.stream().filter(l -> l.is("Link")).forEach(l -> ids.add(link(l, known, words)));
    links.stream().filter(l -> l.is("RefusedLink")).forEach(l -> ids.add(refused(l, known, words)));
    return ids.isEmpty() ? matches(it, words) : ids;
  }

  private static Fact link(Entity link, Known known, Words words) {
    String degree = link.code("linkMatch").equals("exact") ? "the same" : "close to it";
    return new Fact(
        words.link(register(link, known).node()),
        List.of(
            entry(link, known, "linkId"),
            Link.to(Paths.of(link.node().getURI()), degree + ", " + words.of(link, "linkHow"))));
  }

  private static Fact refused(Entity link, Known known, Words words) {
    Link register = words.link(register(link, known).node());
    return new Fact(
        register.named("Not " + register.text()),
        List.of(
            entry(link, known, "refusedId"),
            Link.to(Paths.of(link.node().getURI()), link.text("note").orElse("refused"))));
  }

  private static Entity register(Entity link, Known known) {
    return known.of(link.one("linkRegister").orElseThrow());
  }

  private static Link entry(Entity link, Known known, String property) {
    String id = link.text(property).orElse("");
    return register(link, known)
        .text("idPage")
        .map(page -> Link.outside(page.replace("{id}", id), id))
        .orElseGet(() -> Link.plain(id));
  }

  /** The matches of what is no thing and has no links of its own: codes and terms. */
  private static List<Fact> matches(Entity it, Words words) {
    List<Fact> found = new ArrayList<>();
    for (String match : MATCHES) {
      List<Link> links =
          it.all(NodeFactory.createURI(Terms.SKOS + match)).stream().map(words::link).toList();
      if (!links.isEmpty()) {
        found.add(new Fact(Link.plain(matchWords(match)), links));
      }
    }
    return found;
  }

  private static String matchWords(String match) {
    return switch (match) {
      case "exactMatch" -> "The same as";
      case "closeMatch" -> "Close to";
      case "broadMatch" -> "Narrower than";
      case "narrowMatch" -> "Broader than";
      default -> "Related to";
    };
  }
}
