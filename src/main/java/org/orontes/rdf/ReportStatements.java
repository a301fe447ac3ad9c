package org.orontes.rdf;

import static org.orontes.vocabulary.Terms.oro;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Kind;
import org.orontes.model.Media;
import org.orontes.model.Period;
import org.orontes.model.Ref;
import org.orontes.model.Report;

/** A report, its blocks, its pictures and videos; never its text. */
final class ReportStatements {

  private final Emitter out;
  private final ThingStatements common;
  private final Things things;

  ReportStatements(Emitter out, Things things) {
    this.out = out;
    this.common = new ThingStatements(out);
    this.things = things;
  }

  void write(Report report) {
    IRI subject = Iris.of(Kind.REPORT, report.id());
    out.type(subject, "Report");
    out.string(subject, DCTERMS.IDENTIFIER, report.id());
    out.text(subject, DCTERMS.TITLE, report.title(), report.language());
    out.add(subject, DCTERMS.PUBLISHER, Iris.of(Kind.ACTOR, report.publisher().id()));
    out.string(subject, DCTERMS.LANGUAGE, report.language());
    published(subject, report.published());
    address(subject, "readAt", report.url());
    out.english(subject, oro("seenAs"), report.seenAs());
    actor(subject, "copyAt", report.copyAt());
    out.english(subject, oro("origin"), report.origin());
    out.day(subject, "retrieved", report.retrieved());
    address(subject, "archivedAt", report.archived());
    out.english(subject, oro("standpoint"), report.standpoint());
    out.flag(subject, "isDigest", report.digest());
    out.flag(subject, "isPartial", report.partial());
    out.english(subject, oro("note"), report.note());
    common.coding(subject, report.coding());
    passages(subject, report);
    report.media().forEach(media -> media(subject, report, media));
  }

  private void published(IRI subject, @Nullable Period published) {
    if (published == null) {
      return;
    }
    if (published.earliest().equals(published.latest())) {
      out.add(subject, DCTERMS.ISSUED, Values.literal(published.earliest()));
    }
    out.day(subject, "issuedEarliest", published.earliest());
    out.day(subject, "issuedLatest", published.latest());
  }

  private void address(IRI subject, String property, @Nullable String url) {
    out.add(subject, oro(property), url == null ? null : Values.iri(url));
  }

  private void passages(IRI subject, Report report) {
    Map<String, Report.Silent> silent = new HashMap<>();
    report.silent().forEach(block -> silent.put(block.at().id(), block));
    for (String locator : report.passages()) {
      IRI node = Iris.passage(report.id(), locator);
      out.add(subject, oro("hasPassage"), node);
      out.type(node, "Passage");
      out.string(node, oro("locator"), locator);
      Report.Silent block = silent.get(locator);
      if (block != null) {
        out.code(node, "passageKind", "passage", block.kind());
        out.english(node, oro("silentBecause"), block.why());
      }
    }
  }

  private void media(IRI subject, Report report, Media media) {
    IRI node = Iris.media(report.id(), media.id().id());
    out.type(node, media.kind().equals("video") ? "Video" : "Picture");
    out.add(node, oro("inReport"), subject);
    out.string(node, oro("at"), media.at().id());
    out.add(node, oro("inPassage"), Iris.passage(report.id(), media.at().id()));
    out.string(node, oro("creditText"), media.credit());
    actor(node, "agency", media.agency());
    actor(node, "postedBy", media.postedBy());
    actor(node, "postedOn", media.on());
    out.string(node, oro("relayedBy"), media.relayedBy());
    out.flag(node, "seenByCurator", media.seen());
    media.appearsToShow().forEach(ref -> out.add(node, oro("appearsToShow"), things.iri(ref)));
    out.english(node, oro("note"), media.note());
  }

  private void actor(IRI subject, String property, @Nullable Ref actor) {
    out.add(subject, oro(property), actor == null ? null : Iris.of(Kind.ACTOR, actor.id()));
  }
}
