package org.orontes.vocabulary;

import static org.orontes.vocabulary.Terms.oro;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads {@code keys.ttl}: each key, and what it means on which class. */
final class KeyTable {

  private final Model model;

  KeyTable(Model model) {
    this.model = model;
  }

  SortedMap<String, Key> keys() {
    SortedMap<String, Key> keys = new TreeMap<>();
    for (Resource node : model.filter(null, RDF.TYPE, oro("Key")).subjects()) {
      IRI takes = iri(node, "takes");
      boolean takesCode = takes != null && takes.stringValue().startsWith(Terms.CODE);
      String id = lastPart(node);
      keys.put(
          id,
          new Key(
              id,
              Key.Form.valueOf(constant(node, "form")),
              Key.Compare.valueOf(constant(node, "compare")),
              takes == null ? null : lastPart(takes),
              takesCode,
              code(node, "unit"),
              literal(node, "changing").equals("true")));
    }
    return keys;
  }

  /** By key, then by class. */
  Map<String, Map<String, KeyUse>> uses() {
    Map<String, Map<String, KeyUse>> uses = new TreeMap<>();
    for (Resource node : model.filter(null, RDF.TYPE, oro("KeyUse")).subjects()) {
      KeyUse use = use(node);
      uses.computeIfAbsent(use.key(), key -> new TreeMap<>()).put(use.type(), use);
    }
    return uses;
  }

  private KeyUse use(Resource node) {
    IRI property = iri(node, "factProperty");
    IRI earliest = iri(node, "earliestProperty");
    IRI latest = iri(node, "latestProperty");
    KeyUse.Bounds bounds =
        earliest == null || latest == null
            ? null
            : new KeyUse.Bounds(earliest.stringValue(), latest.stringValue());
    KeyUse use =
        new KeyUse(
            required(node, "ofKey"),
            required(node, "onType"),
            property == null ? null : property.stringValue(),
            code(node, "factRole"),
            bounds,
            code(node, "factMetric"),
            literal(node, "needed").equals("true"));
    List<Object> meanings = new ArrayList<>();
    addIfGiven(meanings, use.property());
    addIfGiven(meanings, use.role());
    addIfGiven(meanings, use.bounds());
    addIfGiven(meanings, use.metric());
    if (meanings.size() != 1) {
      throw new IllegalArgumentException(
          node + " must have one of oro:factProperty, oro:factRole, oro:factMetric, or two bounds");
    }
    return use;
  }

  private static void addIfGiven(List<Object> meanings, @Nullable Object meaning) {
    if (meaning != null) {
      meanings.add(meaning);
    }
  }

  private String constant(Resource node, String property) {
    return required(node, property).toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private String required(Resource node, String property) {
    IRI value = iri(node, property);
    if (value == null) {
      throw new IllegalArgumentException(node + " lacks oro:" + property);
    }
    return lastPart(value);
  }

  private @Nullable String code(Resource node, String property) {
    IRI value = iri(node, property);
    return value == null ? null : lastPart(value);
  }

  private @Nullable IRI iri(Resource node, String property) {
    return Models.objectIRI(model.filter(node, oro(property), null)).orElse(null);
  }

  private String literal(Resource node, String property) {
    return Models.objectString(model.filter(node, oro(property), null)).orElse("");
  }

  /** What stands behind the last {@code /} or {@code #}: a code, a key or a local name. */
  static String lastPart(Value iri) {
    String text = iri.stringValue();
    return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
  }
}
