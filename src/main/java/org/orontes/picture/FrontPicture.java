package org.orontes.picture;

import static org.orontes.picture.Panel.number;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.query.Dataset;
import org.orontes.query.QueryRun;
import org.orontes.query.SavedQuery;
import org.orontes.results.rows.Xml;

/** Who held what on four days, side by side, as SVG. */
public final class FrontPicture {

  /** The question whose answer is drawn. */
  public static final String QUESTION = "control-over-time";

  /** Before it began, after Aleppo, after Hama, after Damascus. */
  public static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 11, 26),
          LocalDate.of(2024, 12, 1),
          LocalDate.of(2024, 12, 6),
          LocalDate.of(2024, 12, 9));

  private static final double GAP = 14;
  private static final double TOP = 62;

  /** Light and dark as the reader has it, also where the picture stands alone. */
  private static final String STYLE =
      """
      svg { --paper: #fdfcfa; --ink: #1d2326; --soft: #545d62; --sea: #dfe9ee; --land: #f6f3ec; --rim: #8d8678; --water: #9cc0d3; }
      @media (prefers-color-scheme: dark) {
        svg { --paper: #15191b; --ink: #e7e5e0; --soft: #a9b1b5; --sea: #16202a; --land: #2b3033; --rim: #777d80; --water: #3d5f75; }
      }
      text { font-family: system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; fill: var(--ink); }
      .paper { fill: var(--paper); } .sea { fill: var(--sea); } .country { fill: var(--land); } .lake { fill: var(--water); }
      .river { fill: none; stroke: var(--water); stroke-width: 1.2; } .coast, .border { fill: none; stroke: var(--rim); stroke-width: .9; }
      .disputed { stroke-dasharray: 3 2; } .rim { fill: none; stroke: var(--rim); }
      .head { font-size: 20px; font-weight: 650; } .day { font-size: 15px; font-weight: 600; }
      .count, .note { font-size: 10.5px; fill: var(--soft); } .key { font-size: 12px; }
      .name { font-size: 11.5px; paint-order: stroke; stroke: var(--land); stroke-width: 3px; stroke-linejoin: round; }
      """;

  private final List<LocalDate> days;
  private final int columns;
  private final List<Stretch> stretches;
  private final Frame frame = Frame.SYRIA;

  private FrontPicture(List<LocalDate> days, int columns, List<Stretch> stretches) {
    this.days = days;
    this.columns = Math.max(1, Math.min(columns, days.size()));
    this.stretches = stretches;
  }

  /**
   * Draws it; the stream stays open, and the same data give the same bytes.
   *
   * @param question {@link #QUESTION}
   * @param columns how many maps stand side by side
   */
  public static void write(
      SavedQuery question, Dataset dataset, List<LocalDate> days, int columns, OutputStream out) {
    List<Stretch> stretches =
        QueryRun.run(
            question,
            Map.of(),
            dataset,
            rows -> {
              List<Stretch> read = new ArrayList<>();
              while (rows.hasNext()) {
                read.add(Stretch.of(rows.nextBinding()));
              }
              return read;
            });
    Xml.document(out, xml -> new FrontPicture(days, columns, stretches).draw(xml));
  }

  private void draw(Xml xml) throws XMLStreamException {
    double width = columns * (frame.width() + GAP) + GAP;
    double row = frame.height() + 30 + 28;
    int rows = (days.size() + columns - 1) / columns;
    double foot = TOP + rows * row - 10;
    double height = foot + new Key(xml, width - 2 * GAP).height();
    xml.start("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("viewBox", "0 0 " + number(width) + " " + number(height))
        .attribute("width", number(width))
        .attribute("height", number(height))
        .attribute("role", "img");
    xml.element("title", "Who held what in Syria on " + days.size() + " days, as reports say");
    xml.element("style", STYLE);
    xml.start("defs").start("clipPath").attribute("id", "frame");
    xml.empty("rect")
        .attribute("width", number(frame.width()))
        .attribute("height", number(frame.height()));
    xml.end().start("g").attribute("id", "ground");
    new BaseMap(frame).draw(xml);
    xml.end().end();
    xml.empty("rect")
        .attribute("class", "paper")
        .attribute("width", number(width))
        .attribute("height", number(height));
    xml.start("text").attribute("class", "head").attribute("x", number(GAP)).attribute("y", "28");
    xml.text("Who held what, and how certain is that?").end();
    for (int i = 0; i < days.size(); i++) {
      xml.line()
          .start("g")
          .attribute(
              "transform",
              "translate("
                  + number(GAP + i % columns * (frame.width() + GAP))
                  + " "
                  + number(TOP + Math.floorDiv(i, columns) * row)
                  + ")");
      new Panel(days.get(i), frame, stretches).draw(xml);
      xml.end();
    }
    xml.line()
        .start("g")
        .attribute("transform", "translate(" + number(GAP) + " " + number(foot) + ")");
    new Key(xml, width - 2 * GAP).draw();
    xml.end().end();
  }
}
