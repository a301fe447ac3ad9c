package org.orontes.serve.ontology.term;

import java.util.List;

/**
 * A shape: which things it looks at, what it demands of them, and what it says otherwise.
 *
 * @param name its own name, {@code claim} of {@code shape:claim}
 * @param file the file that it stands in
 * @param comment why it is there
 * @param severity {@code violation} or {@code warning}
 * @param classes the classes that it looks at
 * @param subjectsOf the properties whose subjects it looks at
 */
public record ShapeNote(
    String name,
    String file,
    String label,
    String comment,
    String severity,
    String message,
    List<Ref> classes,
    List<Ref> subjectsOf,
    List<Demand> demands) {

  public String anchor() {
    return "shape-" + name;
  }

  public boolean stops() {
    return severity.equals("violation");
  }
}
