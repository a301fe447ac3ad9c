package org.orontes.link.reconcile;

import java.util.List;
import java.util.Set;
import org.orontes.link.names.Entry;

/**
 * A thing that can be matched.
 *
 * @param entry its names and what is said of it in a line
 * @param id the end of its IRI, {@code place/homs}
 * @param types its narrowest classes, by id
 * @param classes all its classes, by id; for what is not held to be so, those that it would be of
 * @param lineArabic what {@link Entry#line} says, in Arabic
 * @param above the ids of what it lies in or is part of, however far
 */
public record Item(
    Entry entry,
    String id,
    List<String> types,
    Set<String> classes,
    String lineArabic,
    Set<String> above) {

  public Item {
    types = List.copyOf(types);
    classes = Set.copyOf(classes);
    above = Set.copyOf(above);
  }

  public String iri() {
    return entry.iri();
  }

  /** Its label in a language, or in another when there is none. */
  public String name(Tongue tongue) {
    return tongue == Tongue.ARABIC && !entry.arabic().isEmpty() ? entry.arabic() : entry.label();
  }

  /** What tells it from others of its name, in a line. */
  public String description(Tongue tongue) {
    String line = tongue == Tongue.ARABIC ? lineArabic : entry.line();
    return entry.standing().isEmpty() ? line : line + " (" + entry.standing() + ")";
  }

  /** Whether it can be met without being asked for by its class: no report, no bare situation. */
  boolean common() {
    return !entry.passing() && !entry.kind().equals("situation") && !entry.kind().equals("report");
  }
}
