package org.orontes.rdf;

import static org.orontes.vocabulary.Terms.oro;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.orontes.model.Coverage;
import org.orontes.model.Kind;
import org.orontes.model.Records;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Release;
import org.orontes.model.Retired;
import org.orontes.vocabulary.Terms;

/** What the corpus says of itself: where it looked, which ids are retired, which version it is. */
final class RecordStatements {

  private final RDFHandler handler;
  private final Register register;

  RecordStatements(RDFHandler handler, Register register) {
    this.handler = handler;
    this.register = register;
  }

  void all() {
    Records records = register.records();
    records.coverage().forEach(this::write);
    records.retired().forEach(this::write);
    Release release = records.release();
    if (release != null) {
      write(release);
    }
  }

  private void write(Coverage record) {
    Emitter out = new Emitter(handler, Iris.graphOfFile(record.mark().file()));
    IRI subject = Iris.of(Kind.COVERAGE, record.id());
    out.type(subject, "Coverage");
    out.string(subject, DCTERMS.IDENTIFIER, record.id());
    // A label to read, and no name to be found by: it is no thing of the war.
    out.english(subject, RDFS.LABEL, record.label().en());
    out.text(subject, RDFS.LABEL, record.label().ar(), "ar");
    out.add(subject, oro("coversPlace"), Iris.of(Kind.PLACE, record.place().id()));
    out.day(subject, "coversFrom", record.from());
    out.day(subject, "coversTo", record.to());
    record.matters().forEach(matter -> out.code(subject, "coversMatter", "coverage", matter));
    out.code(subject, "coverageExtent", "coverageextent", record.extent());
    out.english(subject, oro("note"), record.note());
    new ThingStatements(out).coding(subject, record.coding());
  }

  /** Nothing but what became of it is said of a retired address: what it meant is gone. */
  private void write(Retired entry) {
    Emitter out = new Emitter(handler, Iris.graphOfFile(entry.mark().file()));
    IRI subject = Iris.ofId(entry.kind(), entry.id().id());
    out.type(subject, "Retired");
    out.string(subject, DCTERMS.IDENTIFIER, entry.id().id().replace('#', '.'));
    out.add(subject, OWL.DEPRECATED, Values.literal(true));
    Ref successor = entry.replacedBy();
    if (successor == null) {
      out.day(subject, "withdrawnOn", entry.on());
    } else {
      out.day(subject, "replacedOn", entry.on());
      out.add(subject, DCTERMS.IS_REPLACED_BY, successor(entry.kind(), successor.id()));
    }
    out.english(subject, oro("retiredBecause"), entry.why());
    new ThingStatements(out).coding(subject, entry.coding());
  }

  /** What was entered as an event may now be a situation. */
  private IRI successor(Kind kind, String id) {
    if (!kind.isThing()) {
      return Iris.ofId(kind, id);
    }
    return register
        .thing(id)
        .map(Iris::of)
        .or(() -> register.records().retiredThing(id).map(next -> Iris.of(next.kind(), id)))
        .orElseGet(() -> Iris.of(kind, id));
  }

  private void write(Release release) {
    Emitter out = new Emitter(handler, Iris.graphOfFile(release.mark().file()));
    IRI subject = Values.iri(Terms.DATASET);
    out.add(subject, RDF.TYPE, DCAT.DATASET);
    out.add(subject, RDF.TYPE, VOID.DATASET);
    out.english(subject, DCTERMS.TITLE, release.title().en());
    out.text(subject, DCTERMS.TITLE, release.title().ar(), "ar");
    out.string(subject, OWL.VERSIONINFO, release.version());
    out.add(subject, DCTERMS.ISSUED, Values.literal(release.issued().toString(), XSD.DATE));
    out.add(subject, DCTERMS.LICENSE, Values.iri(release.licence()));
    out.english(subject, Values.iri(Terms.ADMS, "versionNotes"), release.changes());
  }
}
