package org.orontes.picture;

import static org.orontes.picture.Panel.number;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.orontes.results.rows.Xml;

/**
 * Who holds a place: filled when that is certain, with a white middle when it is presumed, an empty
 * outline when it is only possible, and parts side by side when several are possible.
 */
record Symbol(Xml xml) {

  void one(Stretch held, double size) throws XMLStreamException {
    one(held.holder(), held.certainty(), size);
  }

  void one(String holder, String certainty, double size) throws XMLStreamException {
    String colour = Sides.colour(holder);
    boolean possible = certainty.equals("possible");
    shape(
        holder,
        size,
        possible ? "var(--land)" : colour,
        possible ? colour : "var(--land)",
        possible);
    if (certainty.equals("presumed")) {
      xml.empty("circle").attribute("r", number(size * 0.36)).attribute("fill", "var(--land)");
    }
  }

  private void shape(String holder, double size, String fill, String line, boolean dashed)
      throws XMLStreamException {
    if (Sides.isSquare(holder)) {
      xml.empty("rect")
          .attribute("x", number(-size * 0.9))
          .attribute("y", number(-size * 0.9))
          .attribute("width", number(size * 1.8))
          .attribute("height", number(size * 1.8));
    } else {
      xml.empty("circle").attribute("r", number(size));
    }
    xml.attribute("fill", fill)
        .attribute("stroke", line)
        .attribute("stroke-width", dashed ? "1.6" : "1");
    if (dashed) {
      xml.attribute("stroke-dasharray", "2.2 1.5");
    }
  }

  /** A circle of equal parts. */
  void several(List<Stretch> held, double size) throws XMLStreamException {
    double part = 2 * Math.PI / held.size();
    for (int i = 0; i < held.size(); i++) {
      double from = i * part + Math.PI / 2;
      double to = from + part;
      String arc =
          "M0 0L"
              + point(from, size)
              + "A"
              + number(size)
              + " "
              + number(size)
              + " 0 0 1 "
              + point(to, size)
              + "Z";
      xml.empty("path")
          .attribute("d", arc)
          .attribute("fill", Sides.colour(held.get(i).holder()))
          .attribute("stroke", "var(--land)")
          .attribute("stroke-width", "1");
    }
  }

  private static String point(double angle, double size) {
    return number(Math.cos(angle) * size) + " " + number(Math.sin(angle) * size);
  }
}
