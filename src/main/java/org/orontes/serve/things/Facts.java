package org.orontes.serve.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.orontes.vocabulary.Terms;

/** What is said of a thing, property by property, in words: whatever has no section of its own. */
final class Facts {

  /** Told elsewhere on the page, or only for programs. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          Terms.RDF + "type",
          Terms.RDFS + "label",
          Terms.SKOS + "prefLabel",
          Terms.SKOS + "altLabel",
          Terms.SKOS + "hiddenLabel",
          Terms.SKOS + "definition",
          Terms.SKOS + "scopeNote",
          Terms.SKOS + "exactMatch",
          Terms.SKOS + "closeMatch",
          Terms.SKOS + "broadMatch",
          Terms.SKOS + "narrowMatch",
          Terms.SKOS + "relatedMatch",
          Terms.DCTERMS + "publisher",
          Terms.DCTERMS + "issued",
          Terms.DCTERMS + "identifier",
          Terms.DCTERMS + "title",
          Terms.PROV + "wasDerivedFrom",
          Terms.GEO + "hasDefaultGeometry",
          Terms.WGS + "lat",
          Terms.WGS + "long",
          Terms.OWL + "deprecated");

  private static final Set<String> ELSEWHERE_HERE =
      Set.of(
          "note",
          "standing",
          "disputed",
          "origins",
          "hasParticipant",
          "hasParticipation",
          "hasName",
          "hasPosition",
          "hasPassage",
          "beginEarliest",
          "beginLatest",
          "beginStatus",
          "endEarliest",
          "endLatest",
          "endStatus",
          "codedBy",
          "codedOn",
          "checkedBy",
          "checkedOn",
          "wikidataId",
          "geonamesId",
          "pcode",
          "isoCode",
          "ucdpActorId",
          "ucdpConflictId",
          "unListId",
          "osmId",
          "issuedEarliest",
          "issuedLatest",
          "says",
          "gist",
          "quote",
          "quoteTranslation",
          "reading",
          "everHostileTo",
          "everAlliedWith",
          "everBackedBy",
          "everMemberOf",
          "everControlledBy",
          "saidOnEarliest",
          "saidOnLatest");

  private static final Set<String> ON_CARDS =
      Set.of(
          "about",
          "at",
          "claimant",
          "contradicts",
          "repeats",
          "inPassage",
          "inReport",
          "mode",
          "stance",
          "wording",
          "reportedOn",
          "via",
          "evidence");

  private static final List<String> RECORD =
      List.of("codedBy", "codedOn", "checkedBy", "checkedOn", "pointFrom");

  private final Known known;
  private final Words words;

  Facts(Known known, Words words) {
    this.known = known;
    this.words = words;
  }

  List<Fact> of(Entity it) {
    List<Fact> facts = new ArrayList<>();
    String when = When.of(it).words();
    if (!when.isEmpty()) {
      String day = it.text("timeOfDay").map(t -> " (" + t + ")").orElse("");
      facts.add(plain("When", when.replaceFirst("^(on|in) ", "") + day));
    }
    facts.addAll(names(it));
    facts.addAll(roles(it));
    Map<String, Fact> rest = new TreeMap<>();
    for (Node property : it.triples().stream().map(Triple::getPredicate).distinct().toList()) {
      if (!isElsewhere(property) && !(it.is("Claim") && ON_CARDS.contains(Cut.id(property)))) {
        Link name = words.link(property);
        if (property.equals(Known.oro("openKey"))) {
          name = name.named("left open");
        }
        List<Link> values = it.all(property).stream().map(words::link).toList();
        // That a report is no digest goes without saying.
        if (!values.equals(List.of(Link.plain("no")))) {
          rest.put(name.text() + property, new Fact(name, values));
        }
      }
    }
    facts.addAll(rest.values());
    facts.addAll(estimates(it));
    return facts;
  }

  private static boolean isElsewhere(Node property) {
    String iri = property.getURI();
    return iri.startsWith(Terms.ORO)
        ? ELSEWHERE_HERE.contains(Entity.lastPart(iri)) || Entity.lastPart(iri).equals("timeOfDay")
        : ELSEWHERE.contains(iri);
  }

  /** Further names, by what kind of name they are. */
  private List<Fact> names(Entity it) {
    Map<String, List<Link>> byType = new TreeMap<>();
    for (Node node : it.all("hasName")) {
      Entity name = known.of(node);
      Link form =
          name.triples().stream()
              .filter(t -> t.getPredicate().equals(Known.oro("literalForm")))
              .map(t -> words.link(t.getObject()))
              .findFirst()
              .orElse(words.link(node));
      byType.computeIfAbsent(words.of(name, "nameType"), k -> new ArrayList<>()).add(form);
    }
    return byType.entrySet().stream()
        .map(e -> new Fact(Link.plain("Names, " + e.getKey()), e.getValue()))
        .toList();
  }

  /** Who took part, by role. */
  private List<Fact> roles(Entity it) {
    Map<Node, List<Link>> byRole = new LinkedHashMap<>();
    for (Node node : it.all("hasParticipation")) {
      Entity part = known.of(node);
      part.one("role")
          .ifPresent(
              role ->
                  part.all("participant")
                      .forEach(
                          p ->
                              byRole
                                  .computeIfAbsent(role, r -> new ArrayList<>())
                                  .add(words.link(p))));
    }
    return byRole.entrySet().stream()
        .map(e -> new Fact(words.link(e.getKey()), e.getValue()))
        .toList();
  }

  /** Killed, displaced and so on: lowest, highest and best. */
  private List<Fact> estimates(Entity it) {
    return known.with(Known.oro("estimateOf"), it.node()).stream()
        .map(
            e -> {
              Link value = Link.plain(amount(e));
              Link name = e.one("metric").map(words::link).orElse(Link.plain("estimate"));
              return new Fact(name, List.of(value));
            })
        .sorted(Comparator.comparing(f -> f.name().text()))
        .toList();
  }

  private String amount(Entity estimate) {
    String unit = estimate.code("unit").equals("count") ? "" : words.of(estimate, "unit");
    String low = estimate.text("low").map(Amounts::plain).orElse("");
    String high = estimate.text("high").map(Amounts::plain).orElse("");
    String best = estimate.text("best").map(Amounts::plain).orElse("");
    String range =
        low.isEmpty() ? "up to " + high : high.isEmpty() ? low + " or more" : low + " to " + high;
    return (best.isEmpty() ? range : best + ", between " + range.replace(" to ", " and "))
        + (unit.isEmpty() ? "" : " " + unit);
  }

  /** Who entered and checked it, and from where its links and coordinates are. */
  List<Fact> record(Entity it) {
    List<Fact> facts = new ArrayList<>();
    for (String property : RECORD) {
      List<Link> values = it.all(property).stream().map(words::link).toList();
      if (!values.isEmpty()) {
        facts.add(new Fact(words.link(Known.oro(property)), values));
      }
    }
    it.one(NodeFactory.createURI(Terms.GEO + "hasDefaultGeometry"))
        .flatMap(g -> known.of(g).text("pointFrom"))
        .ifPresent(from -> facts.add(plain("Coordinates from", from)));
    return facts;
  }

  static Fact plain(String name, String value) {
    return new Fact(Link.plain(name), List.of(Link.plain(value)));
  }
}
