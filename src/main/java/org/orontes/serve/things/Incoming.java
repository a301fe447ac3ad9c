package org.orontes.serve.things;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What leads to a thing, by relation; parts stand for what they are parts of. */
final class Incoming {

  /** Said a second time by another property, or only between a thing and its own parts. */
  private static final Set<String> STRUCTURE =
      Set.of("participant", "ofClaim", "ofDispute", "inEvent", "estimateOf", "ofKey", "openKey");

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("about", "Claims about it"),
          Map.entry("claimant", "Claims it makes"),
          Map.entry("via", "Claims it passed on"),
          Map.entry("saidThing", "Claims that name it"),
          Map.entry("says", "Claims that say it"),
          Map.entry("takesPlaceAt", "Events that take place here"),
          Map.entry("originPlace", "Events that start from here"),
          Map.entry("destinationPlace", "Events that lead here"),
          Map.entry("target", "Events that have it as their target"),
          Map.entry("within", "Places in it"),
          Map.entry("controlledPlace", "Who held it"),
          Map.entry("controller", "What it held"),
          Map.entry("hasParticipant", "Events it took part in"),
          Map.entry("partOf", "Parts of it"),
          Map.entry("inReport", "Claims, pictures and videos in it"),
          Map.entry("inPassage", "Claims, pictures and videos in it"),
          Map.entry("hasPassage", "The report it is in"),
          Map.entry("positionClaim", "Positions that rest on it"),
          Map.entry("hasPosition", "The dispute it is in"),
          Map.entry("wasDerivedFrom", "What is held to be so because of it"),
          Map.entry("contradicts", "Claims that contradict it"),
          Map.entry("repeats", "Claims that repeat it"),
          Map.entry("evidence", "Claims it is the evidence of"),
          Map.entry("publisher", "Reports it published"),
          Map.entry("copyAt", "Reports read there in a copy"),
          Map.entry("matter", "Disputes about it"),
          Map.entry("value", "Positions that hold it"),
          Map.entry("speaksFor", "Who speaks for it"),
          Map.entry("everControlledBy", "Places it controlled at some time"),
          Map.entry("everBackedBy", "Whom it backed at some time"),
          Map.entry("everMemberOf", "Its members at some time"),
          Map.entry("everHostileTo", "Who was hostile to it at some time"),
          Map.entry("everAlliedWith", "Who was allied with it at some time"),
          Map.entry("appearsToShow", "Pictures and videos that appear to show it"),
          Map.entry("begunBy", "Spells of control it began"),
          Map.entry("endedBy", "Spells of control it ended"),
          Map.entry("inScheme", "Codes in it"),
          Map.entry("broader", "Narrower codes"),
          Map.entry("coversPlace", "Where the corpus was looked through"));

  private final Known known;
  private final Words words;
  private final Cut cut;

  Incoming(Known known, Words words, Cut cut) {
    this.known = known;
    this.words = words;
    this.cut = cut;
  }

  List<Group> of(Node thing) {
    Map<Node, List<Link>> byProperty = new LinkedHashMap<>();
    for (Triple t : known.to(thing)) {
      if (!STRUCTURE.contains(Cut.id(t.getPredicate()))
          && t.getSubject().isURI()
          && !Description.owns(thing, t.getSubject())) {
        byProperty
            .computeIfAbsent(t.getPredicate(), p -> new ArrayList<>())
            .add(words.link(whole(t.getSubject())));
      }
    }
    return byProperty.entrySet().stream()
        .map(e -> cut.links(Cut.id(e.getKey()), title(e.getKey()), e.getValue()))
        .sorted(java.util.Comparator.comparing(Group::title))
        .toList();
  }

  private String title(Node property) {
    String title = TITLES.get(Cut.id(property));
    return title == null ? "As “" + words.link(property).text() + "”" : title;
  }

  /** A claim rather than a line of it, a dispute rather than a position. */
  private Node whole(Node part) {
    Entity it = known.of(part);
    for (String up : new String[] {"ofClaim", "inEvent", "ofDispute", "estimateOf"}) {
      if (it.one(up).isPresent()) {
        return it.one(up).get();
      }
    }
    return it.is("Name") ? words.owner(part).orElse(part) : part;
  }
}
