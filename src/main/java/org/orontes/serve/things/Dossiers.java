package org.orontes.serve.things;

import static org.orontes.serve.things.Known.oro;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Templates;
import org.orontes.vocabulary.Terms;

/** Puts the page of a thing together: the sections that its kind has, and the template for it. */
final class Dossiers {

  private static final String[] STANDING = {
    "supporter",
    "recipient",
    "supportAgainst",
    "party",
    "member",
    "memberOf",
    "holder",
    "postedIn",
    "designated",
    "designator",
    "presentActor"
  };
  private static final String[] SITUATIONS = {"presentAt", "route", "controlledPlace"};

  private final Known known;
  private final Words words;
  private final Claims claims;
  private final Matters matters;
  private final Rows rows;
  private final Cut cut;
  private final Page.Call call;

  private Dossiers(Known known, Address address, Page.Call call) {
    this.known = known;
    this.call = call;
    words = new Words(known);
    claims = new Claims(known, words);
    matters = new Matters(known, words, claims);
    rows = new Rows(known, words);
    cut = Cut.of(address, call);
  }

  static Replies.Text page(Known known, Address address, Page.Call call) {
    return new Dossiers(known, address, call).page(address);
  }

  /** The page of what was withdrawn: why, and when. */
  static Replies.Text gone(Known known, Address address, Retirement retirement) {
    return Templates.page(
        "things/gone.jte", Map.of("path", address.path(), "retirement", retirement));
  }

  private Replies.Text page(Address address) {
    Entity it = known.of(address.node());
    Dossier d = dossier(it, address);
    if (it.is("Report")) {
      return page("report", Map.of("d", d, "report", sources().report(it)));
    }
    if (it.is("Claim")) {
      return page("claim", Map.of("d", d, "view", sources().claim(it)));
    }
    if (it.is("Dispute")) {
      List<Stand> positions = matters.positions(it);
      return page("dispute", Map.of("d", d, "view", sources().dispute(it, positions)));
    }
    if (address.part(0).equals("code")) {
      return page("code", Map.of("d", d));
    }
    return switch (main(it)) {
      case "Actor" -> page("actor", Map.of("d", d));
      case "Place" -> page("place", Map.of("d", d));
      case "Event", "Situation", "Unestablished" -> page("event", Map.of("d", d));
      default -> page("plain", Map.of("d", d, "owner", owner(it)));
    };
  }

  private static String main(Entity it) {
    return List.of("Actor", "Place", "Event", "Situation", "Unestablished").stream()
        .filter(it::is)
        .findFirst()
        .orElse("");
  }

  private Dossier dossier(Entity it, Address address) {
    Facts facts = new Facts(known, words);
    boolean matter = !main(it).isEmpty();
    Node node = it.node();
    return new Dossier(
        new Heads(known, words).of(it, address),
        Stream.of(facts.of(it), Outside.ids(it, known, words)).flatMap(List::stream).toList(),
        matter ? matters.about(node) : List.of(),
        cut.cards(matter ? claims.about(node) : List.of()),
        it.is("Place") ? new Controls(known, words).of(node) : Optional.empty(),
        relations(it),
        timeline(it),
        new Maps(known, words, Gazetteer.of(call.edition())).of(it),
        parts(it),
        new Incoming(known, words, cut).of(node),
        facts.record(it));
  }

  /** What an actor stands in with others, what lasts at a place. */
  private Dossier.Rows relations(Entity it) {
    return it.is("Actor")
        ? cut.rows("relations", rows.leadingTo(it.node(), STANDING))
        : it.is("Place")
            ? cut.rows("relations", rows.leadingTo(it.node(), SITUATIONS))
            : Dossier.Rows.NONE;
  }

  private Dossier.Rows timeline(Entity it) {
    if (it.is("Actor")) {
      return cut.rows(
          "timeline",
          rows.leadingTo(
              it.node(), "hasParticipant", "originalOrganisation", "resultingOrganisation"));
    }
    if (it.is("Place")) {
      return cut.rows("timeline", rows.at(it.node()));
    }
    return it.is("Event")
        ? cut.rows("timeline", rows.leadingTo(it.node(), "partOf"))
        : Dossier.Rows.NONE;
  }

  /** Lists of what belongs to it. */
  private List<Group> parts(Entity it) {
    if (it.is("Place")) {
      return group("places", "Places in it", known.with(oro("within"), it.node()));
    }
    if (it.is("Actor")) {
      return group("parts", "Parts of it", known.with(oro("partOf"), it.node()));
    }
    Node scheme = NodeFactory.createURI(Terms.SKOS + "inScheme");
    return group("codes", "Its codes", known.with(scheme, it.node()));
  }

  private List<Group> group(String id, String title, List<Entity> entities) {
    return entities.isEmpty()
        ? List.of()
        : List.of(
            new Cut(call.path(), id)
                .links(id, title, entities.stream().map(e -> words.link(e.node())).toList()));
  }

  /** What a part belongs to. */
  private Link owner(Entity it) {
    for (String up : List.of("ofClaim", "inEvent", "ofDispute", "estimateOf", "inReport")) {
      if (it.one(up).isPresent()) {
        return words.link(it.one(up).get());
      }
    }
    return words.owner(it.node()).map(words::link).orElse(Link.plain(""));
  }

  private Sources sources() {
    return new Sources(known, words, claims);
  }

  private static Replies.Text page(String template, Map<String, Object> parameters) {
    return Templates.page("things/" + template + ".jte", parameters);
  }
}
