package org.orontes.serve.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.orontes.query.ParameterType;
import org.orontes.serve.labels.Labels;
import org.orontes.serve.web.Edition;
import org.orontes.vocabulary.Terms;

/** What can be chosen for the parameters that name a thing or a code, made once for an edition. */
public final class Choices {

  /**
   * One thing to choose.
   *
   * @param value as it stands in the address
   */
  public record Choice(String value, String label) {}

  private static final List<String> KINDS = List.of("actor", "place", "event", "situation");

  private final Labels labels;
  private final Map<String, List<Choice>> byType = new ConcurrentHashMap<>();

  private Choices(Labels labels) {
    this.labels = labels;
  }

  static Choices of(Edition edition) {
    Labels labels = Labels.of(edition);
    return edition.once(Choices.class, e -> new Choices(labels));
  }

  /** By label; empty for a type whose values are written, not chosen. */
  List<Choice> of(ParameterType type) {
    return byType.computeIfAbsent(type.toString(), name -> find(type));
  }

  private List<Choice> find(ParameterType type) {
    List<Choice> found = new ArrayList<>();
    switch (type.form()) {
      case CODE -> add(found, Terms.CODE + type.scheme() + "/", "");
      case ACTOR, PLACE, EVENT, SITUATION, REPORT ->
          add(found, Terms.ID + type.kind().orElseThrow() + "/", "");
      case THING -> KINDS.forEach(kind -> add(found, Terms.ID + kind + "/", kind + "/"));
      default -> {
        return List.of();
      }
    }
    found.sort(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER));
    return List.copyOf(found);
  }

  private void add(List<Choice> found, String namespace, String before) {
    labels
        .below(namespace)
        .forEach(
            (iri, label) -> {
              String id = iri.substring(namespace.length());
              if (id.indexOf('.') < 0) {
                found.add(new Choice(before + id, label));
              }
            });
  }
}
