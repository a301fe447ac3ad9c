package org.orontes.link.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.orontes.link.names.Facts;
import org.orontes.vocabulary.Terms;

/**
 * The values of properties of things, whatever the day: read from the graph when they are first
 * wanted, and kept.
 */
final class Values {

  private static final List<Property> BOUNDS =
      List.of(
          Property.BEGIN_EARLIEST,
          Property.BEGIN_LATEST,
          Property.END_EARLIEST,
          Property.END_LATEST);

  private record Key(String id, Property property) {}

  private final DatasetGraph data;
  private final Corpus corpus;
  private final Map<Key, List<Value>> kept = new ConcurrentHashMap<>();

  Values(DatasetGraph data, Corpus corpus) {
    this.data = data;
    this.corpus = corpus;
  }

  /** The values of a property that does not hang on a day; empty when nothing says. */
  List<Value> of(Item item, Property property) {
    return kept.computeIfAbsent(
        new Key(item.id(), property),
        key ->
            Txn.calculateRead(
                data, () -> List.copyOf(read(new Facts(data.getUnionGraph()), item, property))));
  }

  private List<Value> read(Facts facts, Item item, Property property) {
    Node node = NodeFactory.createURI(item.iri());
    return switch (property) {
      case LABEL_EN -> texts(facts.label(node, "en"));
      case LABEL_AR -> texts(facts.label(node, "ar"));
      case NAMES ->
          item.entry().names().stream().map(n -> Value.text(n.text())).distinct().toList();
      case CLASS -> types(item);
      case IRI -> texts(item.iri());
      case POINT -> point(facts, node);
      case LATITUDE -> numbers(facts, node, "lat");
      case LONGITUDE -> numbers(facts, node, "long");
      case PRECISION ->
          facts.objects(node, Facts.node(Terms.GEO, "hasDefaultGeometry")).stream()
              .flatMap(g -> facts.objects(g, Facts.oro("pointPrecision")).stream())
              .flatMap(code -> labels(facts, code).stream())
              .toList();
      case STANDING ->
          facts.objects(node, Facts.oro("standing")).stream()
              .flatMap(code -> labels(facts, code).stream())
              .toList();
      case WHEN -> texts(item.entry().when());
      case BEGIN_EARLIEST, BEGIN_LATEST, END_EARLIEST, END_LATEST ->
          days(facts.text(node, Facts.oro(property.id())));
      case GOVERNORATE, COUNTRY -> above(item, property.range());
      case PARTICIPANT -> things(facts, node, Facts.oro("hasParticipant"));
      case HELD_BY, HELD_BY_CERTAINTY -> List.of();
      case WIKIDATA, GEONAMES, PCODE, ISO, UCDP, UN ->
          facts.objects(node, Facts.oro(property.id())).stream()
              .map(id -> Value.text(id.getLiteralLexicalForm()))
              .toList();
      case WITHIN, EVER_HELD, MEMBER, BACKED, ALLIED, HOSTILE, PLACE, PART_OF ->
          things(facts, node, Facts.oro(property.id()));
    };
  }

  /** The four bounds of its time, those that are not known as null. */
  List<List<Value>> bounds(Item item) {
    return BOUNDS.stream().map(bound -> of(item, bound)).toList();
  }

  private List<Value> types(Item item) {
    List<Value> labels = new ArrayList<>();
    for (String id : item.types()) {
      corpus
          .types()
          .find(id)
          .ifPresent(
              type -> {
                labels.add(new Value.Text(type.english(), "en"));
                labels.add(new Value.Text(type.arabic(), "ar"));
              });
    }
    return labels;
  }

  private List<Value> above(Item item, String type) {
    Set<String> self = new LinkedHashSet<>(item.above());
    return self.stream()
        .flatMap(id -> corpus.find(id).stream())
        .filter(above -> above.classes().contains(type))
        .sorted(Comparator.comparing(Item::id))
        .<Value>map(above -> new Value.OfThing(above.iri()))
        .toList();
  }

  private static List<Value> texts(String text) {
    return text.isEmpty() ? List.of() : List.of(Value.text(text));
  }

  private static List<Value> labels(Facts facts, Node code) {
    List<Value> labels = new ArrayList<>();
    for (Tongue tongue : Tongue.values()) {
      String label = facts.label(code, tongue.code());
      if (!label.isEmpty()) {
        labels.add(new Value.Text(label, tongue.code()));
      }
    }
    return labels;
  }

  private static List<Value> things(Facts facts, Node node, Node property) {
    return facts.objects(node, property).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(Terms.ID))
        .distinct()
        .sorted()
        .<Value>map(Value.OfThing::new)
        .toList();
  }

  private static List<Value> days(String text) {
    try {
      return text.isEmpty() ? List.of() : List.of(new Value.Day(LocalDate.parse(text)));
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  private static List<Value> numbers(Facts facts, Node node, String name) {
    return wgs(facts, node, name, number -> List.of(new Value.Real(number)));
  }

  private static List<Value> point(Facts facts, Node node) {
    return wgs(
        facts,
        node,
        "lat",
        lat -> wgs(facts, node, "long", lon -> List.of(new Value.Point(lat, lon))));
  }

  private static List<Value> wgs(
      Facts facts, Node node, String name, Function<Double, List<Value>> made) {
    String text = facts.text(node, Facts.node(Terms.WGS, name));
    return text.isEmpty() ? List.of() : made.apply(Double.parseDouble(text));
  }
}
