package org.orontes.link.reconcile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orontes.link.reconcile.Holders.Holder;

/** The values of properties of things that were matched, to make columns of. */
final class Extender {

  private final Corpus corpus;
  private final Values values;
  private final Holders holders;

  Extender(Corpus corpus, Values values, Holders holders) {
    this.corpus = corpus;
    this.values = values;
    this.holders = holders;
  }

  /**
   * The values.
   *
   * @param ids as they were given; what is nothing here has no values
   * @throws Fault if a setting is wrong
   */
  Extension extend(List<String> ids, List<Extension.Column> columns) {
    Map<String, Map<String, List<Holder>>> byDay = new HashMap<>();
    Map<String, Map<String, List<Value>>> rows = new LinkedHashMap<>();
    for (String id : ids) {
      Optional<Item> item = corpus.find(id.strip());
      Map<String, List<Value>> row = new LinkedHashMap<>();
      for (Extension.Column column : columns) {
        List<Value> all = item.map(i -> values(i, column, byDay)).orElse(List.of());
        int limit = column.limit() > 0 ? Math.min(column.limit(), all.size()) : all.size();
        row.put(column.property().id(), all.subList(0, limit));
      }
      rows.put(id, row);
    }
    return new Extension(columns.stream().map(Extension.Column::property).toList(), rows);
  }

  private List<Value> values(
      Item item, Extension.Column column, Map<String, Map<String, List<Holder>>> byDay) {
    return switch (column.property()) {
      case HELD_BY ->
          held(item, column.day(), byDay).stream()
              .<Value>map(holder -> new Value.OfThing(holder.iri()))
              .toList();
      case HELD_BY_CERTAINTY ->
          held(item, column.day(), byDay).stream()
              .map(holder -> Value.text(holder.certainty()))
              .toList();
      default ->
          values.of(item, column.property()).stream()
              .filter(value -> spoken(value, column.tongue()))
              .toList();
    };
  }

  private List<Holder> held(Item item, String day, Map<String, Map<String, List<Holder>>> byDay) {
    return byDay.computeIfAbsent(day, holders::on).getOrDefault(item.iri(), List.of());
  }

  private static boolean spoken(Value value, Tongue tongue) {
    return !(value instanceof Value.Text text)
        || text.language().isEmpty()
        || text.language().equals(tongue.code());
  }
}
