package org.orontes.rdf;

import static org.orontes.vocabulary.Terms.oro;

import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.orontes.model.Entry;
import org.orontes.model.Fact;
import org.orontes.model.Kind;
import org.orontes.model.Quantity;
import org.orontes.model.Ref;
import org.orontes.model.Situation;
import org.orontes.model.Span;
import org.orontes.model.Value;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.KeyUse;
import org.orontes.vocabulary.Terms;
import org.orontes.vocabulary.Vocabulary;

/**
 * Events and situations. What the curators do not hold to have happened gets a label, its class and
 * its standing, and no value: a query that forgets to ask for the standing cannot pick it up.
 */
final class FactStatements {

  private final Emitter out;
  private final ThingStatements common;
  private final Vocabulary vocabulary;
  private final Things things;

  FactStatements(Emitter out, Vocabulary vocabulary, Things things) {
    this.out = out;
    this.common = new ThingStatements(out);
    this.vocabulary = vocabulary;
    this.things = things;
  }

  void write(Fact fact) {
    IRI subject = Iris.of(fact);
    out.code(subject, "standing", "standing", fact.standing());
    if (!fact.happened()) {
      out.type(subject, "Unestablished");
      out.add(subject, oro("wouldBe"), oro(fact.type().id()));
      common.labels(subject, fact.label());
      return;
    }
    out.type(subject, fact.type().id());
    common.write(subject, fact);
    common.refs(subject, "partOf", Kind.EVENT, fact.partOf());
    span(subject, fact.span());
    if (fact instanceof Situation situation) {
      out.code(subject, "knownBy", "known", situation.known());
    }
    fact.open().forEach(key -> out.code(subject, "openKey", "key", key));
    for (Entry entry : fact.values()) {
      vocabulary.use(entry.key(), fact.type().id()).ifPresent(use -> value(subject, entry, use));
    }
  }

  private void value(IRI subject, Entry entry, KeyUse use) {
    Key key = vocabulary.key(entry.key()).orElseThrow();
    if (entry.value() instanceof Value.Things values) {
      for (Ref ref : values.refs()) {
        if (use.role() != null) {
          participation(subject, use.role(), ref);
        } else if (use.property() != null) {
          out.add(subject, Values.iri(use.property()), things.iri(key, ref));
        }
      }
    } else if (entry.value() instanceof Quantity quantity && use.metric() != null) {
      estimate(subject, key, use.metric(), quantity);
    } else if (entry.value() instanceof Value.Text text && use.property() != null) {
      out.english(subject, Values.iri(use.property()), text.written());
    }
  }

  private void participation(IRI event, String role, Ref actor) {
    IRI node = Iris.part(event, role, actor.id());
    out.add(event, oro("hasParticipation"), node);
    out.type(node, "Participation");
    out.add(node, oro("inEvent"), event);
    out.add(node, oro("role"), Terms.code("role", role));
    out.add(node, oro("participant"), Iris.of(Kind.ACTOR, actor.id()));
  }

  private void estimate(IRI subject, Key key, String metric, Quantity quantity) {
    IRI node = Iris.part(subject, key.id());
    out.type(node, "Estimate");
    out.add(node, oro("estimateOf"), subject);
    out.add(node, oro("metric"), Terms.code("metric", metric));
    out.add(node, oro("unit"), key.unit() == null ? null : Terms.code("unit", key.unit()));
    out.decimal(node, oro("low"), quantity.low());
    out.decimal(node, oro("best"), quantity.best());
    out.decimal(node, oro("high"), quantity.high());
  }

  private void span(IRI subject, Span span) {
    out.day(subject, "beginEarliest", span.beginEarliest());
    out.day(subject, "beginLatest", span.beginLatest());
    out.day(subject, "endEarliest", span.endEarliest());
    out.day(subject, "endLatest", span.endLatest());
    out.add(subject, oro("beginStatus"), Terms.code("beginstatus", code(span.begin())));
    out.add(subject, oro("endStatus"), Terms.code("endstatus", code(span.end())));
    out.string(subject, oro("dateText"), span.dateText());
    out.string(subject, oro("timeOfDay"), span.timeOfDay());
  }

  private static String code(Enum<?> status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
