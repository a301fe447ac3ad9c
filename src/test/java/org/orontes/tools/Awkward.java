package org.orontes.tools;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.orontes.results.rows.RowSpool;

/** Rows as a query of anybody's can have them, with whatever files and tools stumble over. */
final class Awkward {

  static final String TITLE = "A title with \"quotes\", <angles> & an ampersand; عنوان";

  /** Of the first row, without what XML cannot hold. */
  static final String NAME = "حمص & <b>\"حماة\"</b>, 'x'; \\ 😀";

  private static final List<String> COLUMNS =
      List.of(
          "thing",
          "thingLabel",
          "kind",
          "source",
          "sourceLabel",
          "target",
          "targetLabel",
          "begin",
          "beginLatest",
          "end",
          "endLatest",
          "wkt",
          "text",
          "n",
          "yes",
          "killed");

  private Awkward() {}

  /** The rows, or the columns alone. */
  static RowSpool rows(boolean some) {
    RowSpool spool = new RowSpool(COLUMNS.stream().map(Var::alloc).toList());
    if (some) {
      all().forEach(spool::add);
    }
    return spool;
  }

  private static List<Binding> all() {
    Node a = iri("a'b?x=1&y=2#z");
    Node blank = NodeFactory.createBlankNode("b0");
    Binding loop =
        row(
            "thing",
            a,
            "thingLabel",
            text(NAME),
            "kind",
            text("k"),
            "source",
            a,
            "target",
            a,
            "begin",
            day("2024-12-05"),
            "end",
            day("2024-12-05"));
    return List.of(
        // A ring that goes with the clock, markup and quotes, what breaks lines, blanks in numbers.
        row(
            "thing",
            a,
            "thingLabel",
            text(NAME),
            "kind",
            text("k"),
            "source",
            a,
            "sourceLabel",
            text("A"),
            "target",
            iri("a\"b<c>"),
            "targetLabel",
            text("B"),
            "begin",
            day("2024-12-05"),
            "beginLatest",
            day("2024-12-06"),
            "endLatest",
            day("2024-12-07"),
            "wkt",
            text("POLYGON((36 34, 36 35, 37 35, 37 34, 36 34))"),
            "text",
            text("a line\r\nanother\tone\u0001\u000B\uFFFE end\\"),
            "n",
            typed(" 7 ", XSDDatatype.XSDinteger),
            "yes",
            typed("1", XSDDatatype.XSDboolean),
            "killed",
            typed("3", XSDDatatype.XSDinteger)),
        // A moment, one text in two languages as ends, a number that JSON does not have.
        row(
            "thing",
            a,
            "thingLabel",
            text(NAME),
            "kind",
            text("k"),
            "source",
            NodeFactory.createLiteralLang("same", "en"),
            "target",
            NodeFactory.createLiteralLang("same", "fr"),
            "begin",
            typed("2024-12-06T23:30:00+03:00", XSDDatatype.XSDdateTime),
            "wkt",
            text("POINT EMPTY"),
            "n",
            typed("INF", XSDDatatype.XSDdouble),
            "yes",
            typed("false", XSDDatatype.XSDboolean)),
        // A blank node, an end before the begin, a geometry of parts, a number beyond all types.
        row(
            "thing",
            blank,
            "source",
            blank,
            "target",
            a,
            "targetLabel",
            text("Another name of A"),
            "begin",
            day("2024-12-08"),
            "end",
            day("2024-12-01"),
            "wkt",
            text("GEOMETRYCOLLECTION(POINT(36 34), LINESTRING(36 34, 37 35))"),
            "n",
            typed("123456789012345678901234567890", XSDDatatype.XSDinteger)),
        // No target, and a begin and an end that are known on one side only.
        row(
            "thing",
            iri("c"),
            "thingLabel",
            text(""),
            "source",
            a,
            "sourceLabel",
            text("A"),
            "beginLatest",
            day("2024-12-06"),
            "endLatest",
            day("2024-12-01"),
            "n",
            typed("-0.5e3", XSDDatatype.XSDdouble)),
        loop,
        loop);
  }

  private static Binding row(Object... cells) {
    BindingBuilder row = Binding.builder();
    for (int i = 0; i < cells.length; i += 2) {
      row.add(Var.alloc((String) cells[i]), (Node) cells[i + 1]);
    }
    return row.build();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node day(String day) {
    return typed(day, XSDDatatype.XSDdate);
  }

  private static Node typed(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }
}
