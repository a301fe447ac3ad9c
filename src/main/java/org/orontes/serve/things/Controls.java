package org.orontes.serve.things;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads who held a place from the spells of control, and lays out the drawing. */
final class Controls {

  private static final int COLUMN = 112;
  private static final int ROW = 46;
  private static final int TOP = 30;
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final List<String> BOUNDS =
      List.of("beginEarliest", "beginLatest", "endEarliest", "endLatest");

  private final Known known;
  private final Words words;

  Controls(Known known, Words words) {
    this.known = known;
    this.words = words;
  }

  Optional<Control> of(Node place) {
    List<Entity> spells =
        known.with(Known.oro("controlledPlace"), place).stream()
            .filter(e -> e.is("ControlSpell"))
            .sorted(
                Comparator.comparing((Entity e) -> When.of(e).from())
                    .thenComparing(e -> When.of(e).to()))
            .toList();
    if (spells.isEmpty()) {
      return Optional.empty();
    }
    List<String> days =
        new ArrayList<>(
            spells.stream()
                .flatMap(s -> BOUNDS.stream().flatMap(b -> s.text(b).stream()))
                .collect(Collectors.toCollection(TreeSet::new)));
    List<Control.Tick> ticks = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      ticks.add(new Control.Tick(x(i), SHORT.format(LocalDate.parse(days.get(i)))));
    }
    List<Control.Row> rows = new ArrayList<>();
    for (Entity spell : spells) {
      rows.add(row(spell, bar(spell, days, rows.size())));
    }
    String summary =
        rows.stream()
            .map(r -> r.controller().text() + ", " + r.when().words())
            .collect(Collectors.joining("; "));
    return Optional.of(
        new Control(rows, ticks, (days.size() + 1) * COLUMN, TOP + rows.size() * ROW + 6, summary));
  }

  private Control.Row row(Entity it, Control.Bar bar) {
    List<Badge> badges =
        Stream.of(
                it.text("origins").map(Badge::origins).orElse(Badge.of("")),
                it.says("disputed") ? new Badge("disputed", "unsure") : Badge.of(""))
            .filter(b -> !b.text().isEmpty())
            .toList();
    return new Control.Row(
        words.link(it.node()),
        it.one("controller").map(words::link).orElse(Link.plain("not known who")),
        words.of(it, "controlKind"),
        When.of(it),
        it.all("begunBy").stream().map(words::link).toList(),
        it.all("endedBy").stream().map(words::link).toList(),
        badges,
        bar);
  }

  /** An open end is drawn to the edge, as possible only. */
  private static Control.Bar bar(Entity it, List<String> days, int row) {
    int edge = (days.size() + 1) * COLUMN - 4;
    int begin = at(it, "beginEarliest", days, 4);
    int certain = at(it, "beginLatest", days, begin == 4 ? -1 : begin);
    int certainEnd = at(it, "endEarliest", days, -1);
    int end = it.code("endStatus").equals("ended") ? at(it, "endLatest", days, edge) : edge;
    if (certain < 0 || certainEnd < certain) {
      // Nothing of it is certain.
      certain = Math.max(certain, begin);
      certainEnd = certain;
    }
    return new Control.Bar(begin, certain, certainEnd, Math.max(end, certainEnd), TOP + row * ROW);
  }

  private static int at(Entity it, String bound, List<String> days, int otherwise) {
    return it.text(bound).map(d -> x(days.indexOf(d))).orElse(otherwise);
  }

  private static int x(int day) {
    return (day + 1) * COLUMN - COLUMN / 2;
  }
}
