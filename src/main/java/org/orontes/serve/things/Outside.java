package org.orontes.serve.things;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.orontes.vocabulary.Terms;

/** What other registers call a thing. Only what leads to a web page is a link. */
final class Outside {

  private static final List<String> MATCHES =
      List.of("exactMatch", "closeMatch", "broadMatch", "relatedMatch", "narrowMatch");

  private Outside() {}

  /** A short name for an address elsewhere. */
  static String name(String iri) {
    if (iri.startsWith(Terms.WIKIDATA)) {
      return "Wikidata " + Entity.lastPart(iri);
    }
    String shorter = iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    return shorter.length() > 60 ? shorter.substring(0, 57) + "…" : shorter;
  }

  static List<Fact> ids(Entity it, Words words) {
    List<Fact> ids = new ArrayList<>();
    for (String match : MATCHES) {
      List<Link> links =
          it.all(NodeFactory.createURI(Terms.SKOS + match)).stream().map(words::link).toList();
      if (!links.isEmpty()) {
        ids.add(new Fact(Link.plain(matchWords(match)), links));
      }
    }
    boolean wikidata = ids.stream().flatMap(f -> f.values().stream()).anyMatch(Link::outside);
    Stream.of(
            id(it, "wikidataId", "Wikidata", "https://www.wikidata.org/wiki/", "Q\\d+"),
            id(it, "geonamesId", "GeoNames", "https://www.geonames.org/", "\\d+"),
            id(it, "pcode", "P-code (OCHA)", "", ""),
            id(it, "isoCode", "ISO 3166", "", ""),
            id(it, "ucdpActorId", "UCDP actor", "https://ucdp.uu.se/actor/", "\\d+"),
            id(it, "ucdpConflictId", "UCDP conflict", "https://ucdp.uu.se/conflict/", "\\d+"),
            id(it, "unListId", "UN sanctions list", "", ""))
        .filter(f -> !f.values().isEmpty())
        .filter(f -> !(wikidata && f.name().text().equals("Wikidata")))
        .forEach(ids::add);
    return ids;
  }

  private static Fact id(Entity it, String property, String name, String site, String pattern) {
    List<Link> values =
        it.all(property).stream()
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
            .map(
                id ->
                    !site.isEmpty() && id.matches(pattern)
                        ? Link.outside(site + id, id)
                        : Link.plain(id))
            .toList();
    return new Fact(Link.plain(name), values);
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
