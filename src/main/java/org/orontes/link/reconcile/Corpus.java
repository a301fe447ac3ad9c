package org.orontes.link.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.orontes.link.names.Entry;
import org.orontes.link.names.Facts;
import org.orontes.vocabulary.Terms;

/**
 * All that can be matched in one generation of the data, with the ids it has here and elsewhere.
 */
final class Corpus {

  private static final List<Node> ABOVE =
      List.of(Facts.oro("within"), Facts.oro("partOf"), Facts.oro("takesPlaceAt"));

  private static final List<Property> ELSEWHERE =
      List.of(
          Property.WIKIDATA,
          Property.GEONAMES,
          Property.PCODE,
          Property.UN,
          Property.UCDP,
          Property.ISO);

  private final Map<String, Item> byId = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private final Map<Property, Map<String, Set<Item>>> elsewhere = new HashMap<>();
  private final Types types;

  private Corpus(Types types) {
    this.types = types;
  }

  /** Reads it, within a transaction. */
  static Corpus read(Facts facts, List<Entry> entries) {
    Corpus corpus = new Corpus(Types.read(facts));
    for (Entry entry : entries) {
      Node node = NodeFactory.createURI(entry.iri());
      Item item = item(facts, corpus.types, entry, node);
      corpus.items.add(item);
      corpus.byId.put(item.id(), item);
      for (Property property : ELSEWHERE) {
        for (Node id : facts.objects(node, Facts.oro(property.id()))) {
          corpus
              .elsewhere
              .computeIfAbsent(property, p -> new HashMap<>())
              .computeIfAbsent(
                  id.getLiteralLexicalForm().toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>())
              .add(item);
        }
      }
    }
    return corpus;
  }

  private static Item item(Facts facts, Types types, Entry entry, Node node) {
    Set<String> classes =
        facts.objects(node, Facts.TYPE).stream()
            .map(Types::id)
            .filter(id -> types.find(id).isPresent())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    facts
        .object(node, Facts.oro("wouldBe"))
        .ifPresent(would -> classes.addAll(types.upward(Types.id(would))));
    return new Item(
        entry,
        entry.iri().substring(Terms.ID.length()),
        narrowest(classes, types),
        classes,
        lineArabic(facts, types, node, classes),
        above(facts, node));
  }

  private static List<String> narrowest(Set<String> classes, Types types) {
    Set<String> wider =
        classes.stream()
            .flatMap(id -> types.upward(id).stream().skip(1))
            .collect(Collectors.toSet());
    return classes.stream().filter(id -> !wider.contains(id)).sorted().toList();
  }

  private static String lineArabic(Facts facts, Types types, Node node, Set<String> classes) {
    List<String> parts = new ArrayList<>();
    narrowest(classes, types)
        .forEach(id -> types.find(id).ifPresent(type -> parts.add(type.name(Tongue.ARABIC))));
    String begin = facts.text(node, Facts.oro("beginEarliest"));
    String end = facts.text(node, Facts.oro("endLatest"));
    if (!(begin + end).isEmpty()) {
      parts.add(begin.equals(end) ? begin : begin + " – " + end);
    }
    ABOVE.stream()
        .filter(property -> !property.equals(Facts.oro("partOf")))
        .flatMap(property -> facts.objects(node, property).stream())
        .map(place -> facts.label(place, "ar"))
        .filter(label -> !label.isEmpty())
        .limit(3)
        .forEach(parts::add);
    return String.join(" · ", parts);
  }

  private static Set<String> above(Facts facts, Node node) {
    Set<String> found = new LinkedHashSet<>();
    List<Node> open = new ArrayList<>(List.of(node));
    while (!open.isEmpty()) {
      Node at = open.remove(open.size() - 1);
      for (Node property : ABOVE) {
        for (Node above : facts.objects(at, property)) {
          if (above.isURI()
              && above.getURI().startsWith(Terms.ID)
              && found.add(above.getURI().substring(Terms.ID.length()))) {
            open.add(above);
          }
        }
      }
    }
    return found;
  }

  List<Item> items() {
    return items;
  }

  Types types() {
    return types;
  }

  /** A thing by the end of its IRI or the whole of it. */
  Optional<Item> find(String given) {
    String id = given.startsWith(Terms.ID) ? given.substring(Terms.ID.length()) : given;
    return Optional.ofNullable(byId.get(id));
  }

  /** The things that have an id in somebody else's list. */
  Set<Item> withId(Property scheme, String id) {
    return elsewhere
        .getOrDefault(scheme, Map.of())
        .getOrDefault(id.toLowerCase(Locale.ROOT), Set.of());
  }
}
