package org.orontes.rdf;

import static org.orontes.vocabulary.Terms.oro;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Claim;
import org.orontes.model.Entry;
import org.orontes.model.Kind;
import org.orontes.model.Period;
import org.orontes.model.Quantity;
import org.orontes.model.Ref;
import org.orontes.model.Report;
import org.orontes.model.Speaker;
import org.orontes.model.Value;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.Terms;
import org.orontes.vocabulary.Vocabulary;

/**
 * Claims and their contents. No property of a fact stands on either, so that a query that forgets
 * to filter cannot pick up what was rejected.
 */
final class ClaimStatements {

  private final Emitter out;
  private final ThingStatements common;
  private final Vocabulary vocabulary;
  private final Things things;
  private final Report report;

  ClaimStatements(Emitter out, Vocabulary vocabulary, Things things, Report report) {
    this.out = out;
    this.common = new ThingStatements(out);
    this.vocabulary = vocabulary;
    this.things = things;
    this.report = report;
  }

  void write(Claim claim) {
    IRI subject = Iris.claim(report.id(), claim.id().id());
    out.type(subject, "Claim");
    out.english(subject, RDFS.LABEL, claim.gist());
    out.add(subject, oro("inReport"), Iris.of(Kind.REPORT, report.id()));
    out.string(subject, oro("at"), claim.at().id());
    out.add(subject, oro("inPassage"), Iris.passage(report.id(), claim.at().id()));
    out.add(subject, oro("about"), things.iri(claim.about()));
    out.english(subject, oro("gist"), claim.gist());
    out.add(subject, oro("claimant"), speaker(claim.speaker()));
    Ref via = claim.via();
    out.add(subject, oro("via"), via == null ? null : Iris.of(Kind.ACTOR, via.id()));
    dates(subject, claim);
    out.code(subject, "stance", "stance", claim.stance());
    out.code(subject, "mode", "mode", claim.mode());
    out.code(subject, "wording", "wording", claim.wording());
    quote(subject, claim.quote());
    claim
        .evidence()
        .forEach(ref -> out.add(subject, oro("evidence"), Iris.media(report.id(), ref.id())));
    claim.repeats().forEach(ref -> out.add(subject, oro("repeats"), claimIri(ref)));
    claim.contradicts().forEach(ref -> out.add(subject, oro("contradicts"), claimIri(ref)));
    out.english(subject, oro("reading"), claim.reading());
    out.english(subject, oro("note"), claim.note());
    common.coding(subject, claim.coding());
    claim.says().forEach(entry -> content(subject, entry));
  }

  private void dates(IRI subject, Claim claim) {
    Period said = claim.saidOn();
    if (said != null && said.earliest().equals(said.latest())) {
      out.day(subject, "saidOn", said.earliest());
    } else if (said != null) {
      out.day(subject, "saidOnEarliest", said.earliest());
      out.day(subject, "saidOnLatest", said.latest());
    }
    Period published = report.published();
    if (published != null && published.earliest().equals(published.latest())) {
      out.day(subject, "reportedOn", published.earliest());
    }
  }

  private void quote(IRI subject, Claim.@Nullable Quote quote) {
    if (quote != null) {
      out.text(subject, oro("quote"), quote.text(), quote.lang());
      out.english(subject, oro("quoteTranslation"), quote.translation());
    }
  }

  private IRI speaker(Speaker speaker) {
    if (speaker instanceof Speaker.Unnamed unnamed) {
      IRI node = Iris.unnamed(report.id(), unnamed.words());
      out.type(node, "UnknownActor");
      out.english(node, RDFS.LABEL, unnamed.words());
      Ref of = unnamed.of();
      out.add(node, oro("speaksFor"), of == null ? null : Iris.of(Kind.ACTOR, of.id()));
      return node;
    }
    return Iris.of(Kind.ACTOR, speaker.refs().get(0).id());
  }

  private IRI claimIri(Ref ref) {
    int hash = ref.id().indexOf('#');
    return hash < 0
        ? Iris.claim(report.id(), ref.id())
        : Iris.claim(ref.id().substring(0, hash), ref.id().substring(hash + 1));
  }

  private void content(IRI claim, Entry entry) {
    Key key = vocabulary.key(entry.key()).orElseThrow();
    IRI node = Iris.part(claim, entry.key());
    out.add(claim, oro("says"), node);
    out.type(node, "Content");
    out.add(node, oro("ofClaim"), claim);
    out.add(node, oro("key"), Terms.code("key", key.id()));
    out.add(node, oro("saidText"), Values.literal(entry.value().written()));
    if (entry.value() instanceof Value.Things values) {
      values.refs().forEach(ref -> out.add(node, oro("saidThing"), things.iri(key, ref)));
    } else if (entry.value() instanceof Period period) {
      out.day(node, "saidEarliest", period.earliest());
      out.day(node, "saidLatest", period.latest());
    } else if (entry.value() instanceof Quantity quantity) {
      out.decimal(node, oro("saidLow"), quantity.low());
      out.decimal(node, oro("saidHigh"), quantity.high());
    }
  }
}
