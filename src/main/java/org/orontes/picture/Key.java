package org.orontes.picture;

import static org.orontes.picture.Panel.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.orontes.results.rows.Xml;

/**
 * What the symbols mean, and where the picture is from.
 *
 * @param width what there is room for
 */
record Key(Xml xml, double width) {

  private static final double LINE = 22;
  private static final double NOTE = 15;

  private static final List<Map.Entry<String, String>> HOLDERS =
      List.of(
          Map.entry("government-forces", "Syrian Armed Forces"),
          Map.entry("rebel-coalition", "Rebel coalition"),
          Map.entry("sdf", "SDF"),
          Map.entry("other", "Others, in other colours"));

  private static final List<String> CERTAINTY = List.of("certain", "presumed", "possible");

  private static final List<String> NOTES =
      List.of(
          "The numbers count all places that reports speak of; those without a point as good as a town"
              + " are not drawn.",
          "Open: only possible, or several are.",
          "Orontes, w3id.org/orontes, CC BY 4.0. From the question control-over-time. Base map: Natural"
              + " Earth.");

  private boolean isNarrow() {
    return width < 1000;
  }

  double height() {
    return (isNarrow() ? 3 : 1) * LINE + NOTES.size() * NOTE + 14;
  }

  void draw() throws XMLStreamException {
    double x = 0;
    double y = 0;
    for (Map.Entry<String, String> holder : HOLDERS) {
      x = entry(x, y, holder.getKey(), "certain", holder.getValue());
    }
    if (isNarrow()) {
      x = 0;
      y = LINE;
    }
    for (String certainty : CERTAINTY) {
      x = entry(x, y, "other", certainty, certainty);
    }
    several(x, y);
    y += LINE + 4;
    for (String note : NOTES) {
      xml.start("text").attribute("class", "note").attribute("y", number(y)).text(note).end();
      y += NOTE;
    }
  }

  private double entry(double x, double y, String holder, String certainty, String words)
      throws XMLStreamException {
    start(x, y);
    new Symbol(xml).one(holder, certainty, 6);
    words(words);
    xml.end();
    return x + 36 + words.length() * 6.2;
  }

  private void several(double x, double y) throws XMLStreamException {
    start(x, y);
    new Symbol(xml).several(List.of(stretch("government-forces"), stretch("rebel-coalition")), 6);
    words("changing hands");
    xml.end();
  }

  private void start(double x, double y) throws XMLStreamException {
    xml.start("g").attribute("transform", "translate(" + number(x + 6) + " " + number(y) + ")");
  }

  private void words(String words) throws XMLStreamException {
    xml.start("text").attribute("class", "key").attribute("x", "12").attribute("y", "4");
    xml.text(words).end();
  }

  private static Stretch stretch(String holder) {
    return new Stretch("", "", holder, "", "possible", null, null, Optional.empty());
  }
}
