package org.orontes.rdf;

import static org.orontes.vocabulary.Terms.oro;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Coding;
import org.orontes.model.Kind;
import org.orontes.model.Labels;
import org.orontes.model.Name;
import org.orontes.model.Ref;
import org.orontes.model.Thing;

/** What every thing has: labels, names, a note, and who wrote it. */
final class ThingStatements {

  private static final String WRONG = "wrong";

  private final Emitter out;

  ThingStatements(Emitter out) {
    this.out = out;
  }

  void write(IRI subject, Thing thing) {
    out.string(subject, DCTERMS.IDENTIFIER, thing.id());
    labels(subject, thing.label());
    thing.names().forEach(name -> name(subject, name));
    out.english(subject, oro("note"), thing.note());
    coding(subject, thing.coding());
  }

  void labels(IRI subject, Labels label) {
    for (IRI property : List.of(RDFS.LABEL, SKOS.PREF_LABEL)) {
      out.english(subject, property, label.en());
      out.text(subject, property, label.ar(), "ar");
    }
  }

  void coding(IRI subject, Coding coding) {
    act(subject, "coded", coding.coded());
    act(subject, "checked", coding.checked());
  }

  void refs(IRI subject, String property, Kind kind, List<Ref> refs) {
    refs.forEach(ref -> out.add(subject, oro(property), Iris.of(kind, ref.id())));
  }

  private void act(IRI subject, String verb, Coding.@Nullable Act act) {
    if (act != null) {
      out.string(subject, oro(verb + "By"), act.by());
      out.day(subject, verb + "On", act.on());
    }
  }

  /** A wrong name can be searched for, but is no name of the thing. */
  private void name(IRI owner, Name name) {
    boolean wrong = name.kind().id().equals(WRONG);
    out.text(owner, wrong ? SKOS.HIDDEN_LABEL : SKOS.ALT_LABEL, name.text(), name.lang());
    IRI node = Iris.name(owner, name.lang(), name.text());
    out.add(owner, oro("hasName"), node);
    out.type(node, "Name");
    out.text(node, oro("literalForm"), name.text(), name.lang());
    out.code(node, "nameType", "nametype", name.kind());
    refs(node, "usedBy", Kind.ACTOR, name.usedBy());
  }
}
