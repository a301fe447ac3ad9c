package org.orontes.serve.things;

import static org.orontes.serve.things.Known.oro;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.orontes.vocabulary.Terms;

/** The heads of pages: title, types, a sentence that says what it is. */
final class Heads {

  /** Classes that say no more than the kind does. */
  private static final Set<String> PLAIN =
      Set.of(
          "Actor",
          "Organisation",
          "Place",
          "Event",
          "Situation",
          "TimedThing",
          "Media",
          "ChangeOfControl",
          "Facility");

  private final Known known;
  private final Words words;

  Heads(Known known, Words words) {
    this.known = known;
    this.words = words;
  }

  Head of(Entity it, Address address) {
    List<Badge> badges = new ArrayList<>();
    if (!it.code("standing").isEmpty()) {
      badges.add(Badge.standing(words.of(it, "standing")));
    }
    if (it.says("disputed")) {
      badges.add(new Badge("disputed", "unsure"));
    }
    it.text("origins").ifPresent(n -> badges.add(Badge.origins(n)));
    String path = Paths.of(Address.BASE + address.path());
    return new Head(
        path,
        Address.BASE + path,
        words.link(it.node()),
        kind(address),
        types(it).map(words::link).toList(),
        badges,
        lead(it),
        notes(it),
        Form.all().map(f -> Link.to(path + "." + f.suffix(), f.title())).toList());
  }

  private static String kind(Address address) {
    return address.part(0).equals("code") ? "code" : address.part(1);
  }

  /** The classes that say something, the most special first. */
  static Stream<Node> types(Entity it) {
    List<Node> all = it.all(Entity.TYPE).stream().filter(Node::isURI).toList();
    List<Node> special =
        all.stream().filter(t -> !PLAIN.contains(Entity.lastPart(t.getURI()))).toList();
    return (special.isEmpty() ? all : special).stream().filter(t -> !t.equals(oro("TimedThing")));
  }

  private static List<Node> textsOf(Entity it, Node property) {
    return it.all(property);
  }

  private List<Link> notes(Entity it) {
    return Stream.of(
            oro("note"),
            NodeFactory.createURI(Terms.SKOS + "definition"),
            NodeFactory.createURI(Terms.SKOS + "scopeNote"))
        .flatMap(p -> textsOf(it, p).stream())
        .map(words::link)
        .toList();
  }

  private String lead(Entity it) {
    if (it.is("Unestablished")) {
      String would = words.of(it, "wouldBe");
      return "Not established: it is "
          + words.of(it, "standing")
          + (would.isEmpty() ? "" : ", and would be " + article(would))
          + ". What is said of it stands with its speakers below; none of it is held to be so.";
    }
    String type = types(it).map(t -> words.link(t).text()).findFirst().orElse("");
    if (it.is("Event")) {
      String where = words.of(it, "takesPlaceAt");
      return sentence(article(type) + (where.isEmpty() ? "" : " at " + where) + time(it));
    }
    if (it.is("Place")) {
      List<String> chain = new ArrayList<>();
      within(it).forEach(p -> chain.add(words.link(p).text()));
      return sentence(article(type) + (chain.isEmpty() ? "" : " in " + String.join(", ", chain)));
    }
    if (it.is("Situation")) {
      return sentence(type + time(it));
    }
    return "";
  }

  private static String time(Entity it) {
    String when = When.of(it).words();
    String day = it.text("timeOfDay").map(t -> " (" + t + ")").orElse("");
    return when.isEmpty() ? "" : ", " + when + day;
  }

  /** What a place lies in, from the inside out. */
  Set<Node> within(Entity place) {
    Set<Node> chain = new LinkedHashSet<>();
    Optional<Node> next = place.one("within");
    while (next.isPresent() && chain.add(next.get())) {
      next = known.of(next.get()).one("within");
    }
    return chain;
  }

  static String article(String noun) {
    return noun.isEmpty() ? "" : ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  private static String sentence(String text) {
    return text.isEmpty()
        ? ""
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + ".";
  }
}
