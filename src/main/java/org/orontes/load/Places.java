package org.orontes.load;

import org.orontes.model.Coverage;
import org.orontes.model.Kind;
import org.orontes.model.Mark;
import org.orontes.model.Register;
import org.orontes.model.Thing;
import org.orontes.vocabulary.Terms;

/** Where in the files a node of the graph comes from, as nearly as its address tells. */
final class Places {

  private final Register register;

  Places(Register register) {
    this.register = register;
  }

  Mark of(String iri) {
    if (!iri.startsWith(Terms.ID)) {
      return new Mark("ontology", 1, 1);
    }
    String[] parts = iri.substring(Terms.ID.length()).split("/", 2);
    String slug = parts[parts.length - 1].split("\\.", 2)[0];
    Mark thing = register.thing(slug).map(Thing::mark).orElse(null);
    if (thing != null) {
      return thing;
    }
    if (parts[0].equals(Kind.COVERAGE.path())) {
      return register.records().coverage().stream()
          .filter(record -> record.id().equals(slug))
          .map(Coverage::mark)
          .findFirst()
          .orElse(new Mark("data/coverage", 1, 1));
    }
    boolean ofReport =
        parts[0].equals(Kind.CLAIM.path())
            || parts[0].equals(Kind.PASSAGE.path())
            || parts[0].equals(Kind.MEDIA.path())
            || parts[0].equals(Kind.REPORT.path());
    return new Mark(ofReport ? "data/reports/" + slug + ".yaml" : "data", 1, 1);
  }
}
