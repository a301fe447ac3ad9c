package org.orontes.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.Terms;

/** The addresses of what the files refer to by an id alone. */
final class Things {

  private final Register register;

  Things(Register register) {
    this.register = register;
  }

  /** A thing of the registers, whichever kind it is of. */
  IRI iri(Ref ref) {
    return register
        .thing(ref.id())
        .map(Iris::of)
        .orElseThrow(
            () -> new IllegalStateException("Not checked: " + ref.mark() + " " + ref.id()));
  }

  /** A thing, or a code where the key takes codes. */
  IRI iri(Key key, Ref ref) {
    if (key.takesCode() && key.takes() != null) {
      return Terms.code(key.takes(), ref.id());
    }
    return iri(ref);
  }
}
