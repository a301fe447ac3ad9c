package org.orontes.rdf;

import static org.orontes.vocabulary.Terms.oro;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.orontes.check.Verdict;
import org.orontes.model.Actor;
import org.orontes.model.Claim;
import org.orontes.model.Fact;
import org.orontes.model.Kind;
import org.orontes.model.Place;
import org.orontes.model.Register;
import org.orontes.model.Report;
import org.orontes.model.Thing;
import org.orontes.vocabulary.OntologyException;
import org.orontes.vocabulary.OntologyFiles;
import org.orontes.vocabulary.Terms;
import org.orontes.vocabulary.Vocabulary;

/**
 * Turns what was read and checked into statements, which a handler takes one by one. It expects
 * that no problem was found: a reference that leads nowhere is a bug here.
 */
public final class Conversion {

  private final Vocabulary vocabulary;
  private final Things things;
  private final RDFHandler handler;
  private final Register register;

  public Conversion(Vocabulary vocabulary, Register register, RDFHandler handler) {
    this.vocabulary = vocabulary;
    this.things = new Things(register);
    this.handler = handler;
    this.register = register;
  }

  /** The ontology's files as they are, in one graph. */
  public void ontology(Path folder) throws IOException {
    IRI graph = Values.iri(Terms.GRAPH, "ontology");
    Emitter out = new Emitter(handler, graph);
    for (Path file : OntologyFiles.in(folder)) {
      OntologyFiles.parse(
          file,
          new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
              if (!(statement.getSubject() instanceof IRI subject)) {
                throw new OntologyException(
                    OntologyFiles.name(file),
                    1,
                    1,
                    "it has a blank node, and published data has none",
                    new IllegalArgumentException(statement.toString()));
              }
              out.add(subject, statement.getPredicate(), statement.getObject());
            }
          });
    }
  }

  /** One actor, place, event or situation, into the graph of its file. */
  public void thing(Thing thing) {
    Emitter out = new Emitter(handler, Iris.graphOfFile(thing.mark().file()));
    if (thing instanceof Actor actor) {
      IRI subject = Iris.of(actor);
      ThingStatements common = new ThingStatements(out);
      out.type(subject, actor.type().id());
      common.write(subject, actor);
      common.refs(subject, "partOf", Kind.ACTOR, actor.partOf());
    } else if (thing instanceof Place place) {
      new PlaceStatements(out).write(place);
    } else {
      new FactStatements(out, vocabulary, things).write((Fact) thing);
    }
  }

  /** What the corpus says of itself, each record into the graph of its file. */
  public void records() {
    new RecordStatements(handler, register).all();
    LinkStatements links = new LinkStatements(handler, vocabulary, things);
    register.records().links().forEach(links::write);
  }

  /**
   * One report with its claims into its graph, and the verdicts on their contents into theirs.
   *
   * @param verdicts by claim id and key; a content without one gets none
   */
  public void report(Report report, Map<String, Map<String, Verdict>> verdicts) {
    Emitter out = new Emitter(handler, Iris.graphOfReport(report.id()));
    new ReportStatements(out, things).write(report);
    ClaimStatements claims = new ClaimStatements(out, vocabulary, things, report);
    Emitter derived = out.into(Iris.graphOfRule("verdicts"));
    for (Claim claim : report.claims()) {
      claims.write(claim);
      IRI subject = Iris.claim(report.id(), claim.id().id());
      verdicts
          .getOrDefault(claim.id().id(), Map.of())
          .forEach(
              (key, verdict) ->
                  derived.add(
                      Iris.part(subject, key),
                      oro("verdict"),
                      Terms.code("verdict", verdict.code())));
    }
  }
}
