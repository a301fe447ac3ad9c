package org.orontes.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.orontes.results.rows.Xml;

/** The map of one day: each place that has a point, with who held it. */
final class Panel {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final double SIZE = 4.6;
  private static final double NAMED_SIZE = 6;

  /** Names that stand at their places, and on which side: the four that the story goes through. */
  private static final Map<String, String> NAMED =
      Map.of("aleppo", "start", "hama", "end", "homs", "end", "damascus", "start");

  private final LocalDate day;
  private final Frame frame;
  private final Map<String, List<Stretch>> holders = new TreeMap<>();

  Panel(LocalDate day, Frame frame, List<Stretch> stretches) {
    this.day = day;
    this.frame = frame;
    for (Stretch stretch : stretches) {
      if (stretch.covers(day)) {
        holders.computeIfAbsent(stretch.place(), place -> new ArrayList<>()).add(stretch);
      }
    }
  }

  /** Who holds how many places, with and without a point, beyond what is only possible. */
  String count() {
    Map<String, Integer> counts = new TreeMap<>();
    int several = 0;
    for (List<Stretch> place : holders.values()) {
      if (place.size() == 1 && place.get(0).isKnown()) {
        counts.merge(place.get(0).holder(), 1, Integer::sum);
      } else {
        several++;
      }
    }
    return String.format(
        Locale.ROOT,
        "government %d · rebels %d · SDF %d · others %d · open %d",
        counts.getOrDefault("government-forces", 0),
        counts.getOrDefault("rebel-coalition", 0),
        counts.getOrDefault("sdf", 0),
        counts.entrySet().stream()
            .filter(
                e -> !List.of("government-forces", "rebel-coalition", "sdf").contains(e.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum(),
        several);
  }

  void draw(Xml xml) throws XMLStreamException {
    xml.start("text").attribute("class", "day").attribute("y", "-10").text(DAY.format(day)).end();
    xml.start("g").attribute("clip-path", "url(#frame)");
    xml.empty("rect")
        .attribute("class", "sea")
        .attribute("width", number(frame.width()))
        .attribute("height", number(frame.height()));
    xml.empty("use").attribute("href", "#ground");
    // Those with a name come last, so that nothing covers them.
    for (boolean named : new boolean[] {false, true}) {
      for (List<Stretch> place : holders.values()) {
        if (place.get(0).at().isPresent() && NAMED.containsKey(slug(place)) == named) {
          place(xml, place, named ? NAMED_SIZE : SIZE);
        }
      }
    }
    xml.end();
    xml.empty("rect")
        .attribute("class", "rim")
        .attribute("width", number(frame.width()))
        .attribute("height", number(frame.height()));
    xml.start("text")
        .attribute("class", "count")
        .attribute("y", number(frame.height() + 18))
        .text(count())
        .end();
  }

  private void place(Xml xml, List<Stretch> held, double size) throws XMLStreamException {
    double[] at = held.get(0).at().orElseThrow();
    xml.line()
        .start("g")
        .attribute(
            "transform",
            "translate(" + number(frame.x(at[0])) + " " + number(frame.y(at[1])) + ")");
    xml.element("title", title(held));
    if (held.size() == 1) {
      new Symbol(xml).one(held.get(0), size);
    } else {
      new Symbol(xml).several(held, size);
    }
    String side = NAMED.get(slug(held));
    if (side != null) {
      xml.start("text")
          .attribute("class", "name")
          .attribute("x", side.equals("start") ? "10" : "-10")
          .attribute("y", "4")
          .attribute("text-anchor", side)
          .text(held.get(0).placeName())
          .end();
    }
    xml.end();
  }

  private static String slug(List<Stretch> held) {
    return held.get(0).place().replaceFirst("^.*/", "");
  }

  private static String title(List<Stretch> held) {
    List<String> words = new ArrayList<>();
    held.forEach(stretch -> words.add(stretch.holderName() + " (" + stretch.certainty() + ")"));
    return held.get(0).placeName() + ": " + String.join(" or ", words);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
