package org.orontes.read;

import java.util.SortedSet;
import java.util.TreeSet;
import org.orontes.model.Event;
import org.orontes.model.Situation;
import org.orontes.vocabulary.Vocabulary;

/** Entries of {@code data/events/} and {@code data/situations/}. */
final class FactReader {

  private final Context context;
  private final Values values;
  private final SortedSet<String> eventKeys;
  private final SortedSet<String> situationKeys;

  FactReader(Context context) {
    this.context = context;
    this.values = new Values(context);
    this.eventKeys = keys(context.vocabulary(), "Event");
    this.situationKeys = keys(context.vocabulary(), "Situation");
  }

  Event event(ThingFields thing) {
    Fields fields = thing.fields();
    return new Event(
        thing.id(),
        thing.type(),
        fields.codeOr("standing", "alleged"),
        thing.label(),
        fields.refs("part-of"),
        values.ofFact(fields, eventKeys),
        fields.refs("open"),
        new Spans(context).span(fields, false),
        thing.names(),
        thing.note(),
        thing.coding(),
        fields.mark());
  }

  Situation situation(ThingFields thing) {
    Fields fields = thing.fields();
    return new Situation(
        thing.id(),
        thing.type(),
        fields.codeOr("standing", "alleged"),
        thing.label(),
        values.ofFact(fields, situationKeys),
        fields.refs("open"),
        new Spans(context).span(fields, true),
        fields.ref("known"),
        thing.names(),
        thing.note(),
        thing.coding(),
        fields.mark());
  }

  private static SortedSet<String> keys(Vocabulary vocabulary, String root) {
    SortedSet<String> keys = new TreeSet<>();
    vocabulary.typesUnder(root).forEach(type -> keys.addAll(vocabulary.keysOf(type)));
    return keys;
  }
}
