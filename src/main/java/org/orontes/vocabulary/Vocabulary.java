package org.orontes.vocabulary;

import static org.orontes.vocabulary.Terms.oro;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * The classes, keys, codes and units that the ontology folder declares, by the short names that
 * people write in the files: {@code Capture}, {@code by}, {@code air-support}, {@code mi}.
 */
public final class Vocabulary {

  private final Model model;
  private final SortedMap<String, Key> keys;
  private final Map<String, Map<String, KeyUse>> uses;
  private final SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Set<String>> ancestors = new HashMap<>();
  private final SortedMap<String, LinkRegister> registers = new TreeMap<>();

  private Vocabulary(Model model) {
    this.model = model;
    KeyTable table = new KeyTable(model);
    this.keys = table.keys();
    this.uses = table.uses();
    for (Statement statement : model.filter(null, SKOS.IN_SCHEME, null)) {
      codes
          .computeIfAbsent(KeyTable.lastPart(statement.getObject()), scheme -> new TreeSet<>())
          .add(KeyTable.lastPart(statement.getSubject()));
    }
    for (Resource type : model.filter(null, RDFS.SUBCLASSOF, null).subjects()) {
      ancestors.put(KeyTable.lastPart(type), climb(KeyTable.lastPart(type)));
    }
    for (Statement statement : model.filter(null, oro("unitSymbol"), null)) {
      units.put(statement.getObject().stringValue(), unit(statement.getSubject()));
    }
    for (Resource code : model.filter(null, oro("idProperty"), null).subjects()) {
      registers.put(KeyTable.lastPart(code), linkRegister(code));
    }
  }

  /**
   * Reads all Turtle files of the folder.
   *
   * @throws IOException when a file cannot be read
   * @throws OntologyException when a file is not Turtle, or a key lacks what every key must have
   */
  public static Vocabulary read(Path ontologyFolder) throws IOException {
    Model model = OntologyFiles.model(ontologyFolder);
    try {
      return new Vocabulary(model);
    } catch (IllegalArgumentException e) {
      throw new OntologyException("ontology/keys.ttl", 1, 1, String.valueOf(e.getMessage()), e);
    }
  }

  public Optional<Key> key(String id) {
    return Optional.ofNullable(keys.get(id));
  }

  public SortedSet<String> keys() {
    return new TreeSet<>(keys.keySet());
  }

  /** What a key means on things of a class: the use on the nearest class above it. */
  public Optional<KeyUse> use(String key, String type) {
    Map<String, KeyUse> byType = uses.getOrDefault(key, Map.of());
    return ancestors(type).stream().filter(byType::containsKey).map(byType::get).findFirst();
  }

  /** All that a key means, by the classes on which it was given a meaning. */
  public Collection<KeyUse> uses(String key) {
    return Collections.unmodifiableCollection(uses.getOrDefault(key, Map.of()).values());
  }

  /** The class right above a class. */
  public Optional<String> above(String type) {
    return ancestors(type).stream().skip(1).findFirst();
  }

  /** The keys that mean something on things of a class. */
  public SortedSet<String> keysOf(String type) {
    SortedSet<String> found = new TreeSet<>(uses.keySet());
    found.removeIf(key -> use(key, type).isEmpty());
    return found;
  }

  /** Whether a class is another, or stands below it. */
  public boolean isA(String type, String ancestor) {
    return ancestors(type).contains(ancestor);
  }

  /** A class and all below it. */
  public SortedSet<String> typesUnder(String root) {
    SortedSet<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(root));
    while (!open.isEmpty()) {
      String type = open.pop();
      if (found.add(type)) {
        model
            .filter(null, RDFS.SUBCLASSOF, oro(type))
            .subjects()
            .forEach(sub -> open.push(KeyTable.lastPart(sub)));
      }
    }
    return found;
  }

  /** The codes of a scheme; empty when there is no such scheme. */
  public SortedSet<String> codes(String scheme) {
    return Collections.unmodifiableSortedSet(codes.getOrDefault(scheme, new TreeSet<>()));
  }

  public SortedSet<String> schemes() {
    return new TreeSet<>(codes.keySet());
  }

  /** The unit that may be written with a symbol, such as {@code mi} or {@code %}. */
  public Optional<Unit> unit(String symbol) {
    return Optional.ofNullable(units.get(symbol));
  }

  /** All symbols of units whose base is the given one. */
  public SortedSet<String> unitSymbols(String base) {
    SortedSet<String> symbols = new TreeSet<>(units.keySet());
    symbols.removeIf(symbol -> !units.get(symbol).base().equals(base));
    return symbols;
  }

  /** The other data sets in which things have ids, by their codes. */
  public SortedMap<String, LinkRegister> registers() {
    return Collections.unmodifiableSortedMap(registers);
  }

  /** What the ontology says of its terms to people. */
  public Glossary glossary() {
    return new Glossary(model);
  }

  /** The English definition of a class, for editors and documentation. */
  public Optional<String> definitionOfType(String type) {
    return glossary().definition(oro(type));
  }

  /** The English definition of a code; keys are codes of the scheme {@code key}. */
  public Optional<String> definitionOfCode(String scheme, String code) {
    return glossary().definition(Terms.code(scheme, code));
  }

  /** The class and those above it, the nearest first. */
  private Set<String> ancestors(String type) {
    return ancestors.getOrDefault(type, Set.of(type));
  }

  private Set<String> climb(String type) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(type));
    while (!open.isEmpty()) {
      String next = open.pollFirst();
      if (found.add(next)) {
        Models.objectIRIs(model.filter(oro(next), RDFS.SUBCLASSOF, null)).stream()
            .filter(above -> above.getNamespace().equals(Terms.ORO))
            .map(IRI::getLocalName)
            .sorted()
            .forEach(open::addLast);
      }
    }
    return found;
  }

  private LinkRegister linkRegister(Resource code) {
    return new LinkRegister(
        KeyTable.lastPart(code),
        KeyTable.lastPart(
            Models.objectIRI(model.filter(code, oro("idProperty"), null)).orElseThrow()),
        text(code, "idPattern").orElse(".+"),
        text(code, "idExample").orElse(""),
        text(code, "idAddress").orElse(null));
  }

  private Optional<String> text(Resource node, String property) {
    return Models.objectLiteral(model.filter(node, oro(property), null)).map(Value::stringValue);
  }

  private Unit unit(Resource node) {
    String base =
        Models.objectIRI(model.filter(node, oro("baseUnit"), null))
            .map(KeyTable::lastPart)
            .orElseThrow(() -> new IllegalArgumentException(node + " lacks oro:baseUnit"));
    BigDecimal factor =
        Models.objectLiteral(model.filter(node, oro("factor"), null))
            .orElse(Values.literal(BigDecimal.ONE))
            .decimalValue();
    return new Unit(KeyTable.lastPart(node), base, factor);
  }
}
