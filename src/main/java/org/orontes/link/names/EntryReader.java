package org.orontes.link.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.orontes.vocabulary.Terms;

/** Reads from the graph what can be found by name. */
final class EntryReader {

  private static final List<Node> CLASSES =
      List.of(
          Facts.oro("Actor"),
          Facts.oro("Place"),
          Facts.oro("Event"),
          Facts.oro("Situation"),
          Facts.oro("Unestablished"),
          Facts.oro("Report"));

  /** What says where: the place, what it lies in, or who published it. */
  private static final List<Node> WHERE =
      List.of(
          Facts.oro("takesPlaceAt"),
          Facts.oro("controlledPlace"),
          Facts.oro("presentAt"),
          Facts.oro("within"),
          Facts.node(Terms.DCTERMS, "publisher"));

  private final Facts facts;
  private final Map<Node, Integer> links = new HashMap<>();

  private EntryReader(Graph graph) {
    this.facts = new Facts(graph);
  }

  /** All that can be found, within a transaction of the caller. */
  static List<Entry> read(Graph graph) {
    return new EntryReader(graph).entries();
  }

  private List<Entry> entries() {
    countLinks();
    List<Entry> entries = new ArrayList<>();
    for (Node type : CLASSES) {
      for (Node thing : facts.instances(type)) {
        if (thing.isURI() && thing.getURI().startsWith(Terms.ID)) {
          List<Name> names = names(thing);
          if (!names.isEmpty()) {
            entries.add(entry(thing, names));
          }
        }
      }
    }
    return entries;
  }

  private void countLinks() {
    ExtendedIterator<Triple> all = facts.graph().find();
    try {
      all.forEachRemaining(
          triple -> {
            if (triple.getObject().isURI()) {
              links.merge(triple.getObject(), 1, Integer::sum);
            }
          });
    } finally {
      all.close();
    }
  }

  private Entry entry(Node thing, List<Name> names) {
    String below = thing.getURI().substring(Terms.ID.length());
    String standing =
        facts
            .object(thing, Facts.oro("standing"))
            .filter(code -> !code.hasURI(Terms.code("standing", "happened").stringValue()))
            .map(facts::label)
            .orElse("");
    return new Entry(
        thing.getURI(),
        below.substring(0, Math.max(0, below.indexOf('/'))),
        facts.label(thing),
        facts.label(thing, "ar"),
        types(thing),
        standing,
        when(thing),
        where(thing),
        links.getOrDefault(thing, 0),
        names,
        ids(thing));
  }

  private List<Name> names(Node thing) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (Node property : List.of(Facts.PREF, Facts.LABEL, Facts.TITLE)) {
      literals(thing, property).forEach(l -> add(names, l, Name.Use.LABEL, ""));
    }
    Set<Node> wrong = Set.copyOf(facts.objects(thing, Facts.node(Terms.SKOS, "hiddenLabel")));
    for (Node name : facts.objects(thing, Facts.oro("hasName"))) {
      String sort = facts.object(name, Facts.oro("nameType")).map(facts::label).orElse("");
      for (Node form : literals(name, Facts.oro("literalForm"))) {
        add(names, form, wrong.contains(form) ? Name.Use.WRONG : Name.Use.NAME, sort);
      }
    }
    literals(thing, Facts.node(Terms.SKOS, "altLabel"))
        .forEach(l -> add(names, l, Name.Use.NAME, ""));
    wrong.forEach(l -> add(names, l, Name.Use.WRONG, ""));
    return List.copyOf(names.values());
  }

  /** Of the links that were accepted; the refused ones have another class. */
  private List<Name> ids(Node thing) {
    return facts.subjects(Facts.oro("linkOf"), thing).stream()
        .filter(link -> facts.objects(link, Facts.TYPE).contains(Facts.oro("Link")))
        .map(
            link ->
                new Name(
                    facts.text(link, Facts.oro("linkId")),
                    "",
                    Name.Use.ID,
                    facts.object(link, Facts.oro("linkRegister")).map(facts::label).orElse("")))
        .sorted(Comparator.comparing(Name::sort).thenComparing(Name::text))
        .toList();
  }

  private List<Node> literals(Node subject, Node property) {
    return facts.objects(subject, property).stream()
        .filter(Node::isLiteral)
        .sorted(Comparator.comparing(Node::getLiteralLexicalForm))
        .toList();
  }

  private static void add(Map<String, Name> names, Node literal, Name.Use use, String sort) {
    String text = literal.getLiteralLexicalForm();
    String language = literal.getLiteralLanguage();
    names.putIfAbsent(language + " " + text, new Name(text, language, use, sort));
  }

  /** The classes that no other class of the thing is narrower than. */
  private List<String> types(Node thing) {
    List<Node> types = new ArrayList<>(facts.objects(thing, Facts.TYPE));
    facts.object(thing, Facts.oro("wouldBe")).ifPresent(wouldBe -> types.set(0, wouldBe));
    Set<Node> wider =
        types.stream()
            .flatMap(type -> facts.objects(type, Facts.SUB_CLASS).stream())
            .collect(Collectors.toSet());
    return types.stream()
        .filter(type -> !wider.contains(type))
        .map(facts::label)
        .distinct()
        .sorted()
        .toList();
  }

  private String when(Node thing) {
    String issued = facts.text(thing, Facts.node(Terms.DCTERMS, "issued"));
    return issued.isEmpty()
        ? Days.words(
            facts.text(thing, Facts.oro("beginEarliest")),
            facts.text(thing, Facts.oro("beginLatest")),
            facts.text(thing, Facts.oro("endEarliest")),
            facts.text(thing, Facts.oro("endLatest")))
        : Days.day(issued);
  }

  private String where(Node thing) {
    for (Node property : WHERE) {
      List<String> places =
          facts.objects(thing, property).stream().map(facts::label).distinct().sorted().toList();
      if (!places.isEmpty()) {
        return places.size() > 3
            ? String.join(", ", places.subList(0, 3)) + " …"
            : String.join(", ", places);
      }
    }
    return "";
  }
}
