package org.orontes.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** Quads with everything in them that a writer can get wrong. */
final class Samples {

  static final String ID = "https://w3id.org/orontes/id/";
  static final Map<String, String> PREFIXES =
      Map.of(
          "oro",
          "https://w3id.org/orontes/ontology#",
          "place",
          ID + "place/",
          "claim",
          ID + "claim/",
          "xsd",
          "http://www.w3.org/2001/XMLSchema#");

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private Samples() {}

  static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    for (Node object : objects()) {
      for (String graph : List.of("events/b", "events/a", "report/ب")) {
        quads.add(quad(graph, "place/homs", object));
      }
      quads.add(quad("events/a", "claim/r.c1.by", object));
    }
    for (String subject :
        List.of("place/😀", "place/\uffee", "place/é", "place/a.", "place/a%20b")) {
      quads.add(quad("events/a", subject, NodeFactory.createLiteralString("x")));
    }
    return quads;
  }

  static Quad quad(String graph, String subject, Node object) {
    return Quad.create(
        NodeFactory.createURI("https://w3id.org/orontes/graph/" + graph),
        NodeFactory.createURI(ID + subject),
        NodeFactory.createURI("https://w3id.org/orontes/ontology#p"),
        object);
  }

  private static List<Node> objects() {
    List<Node> objects = new ArrayList<>();
    for (String text :
        List.of(
            "",
            " ",
            "plain",
            "quote \" and \\ and '",
            "line\nfeed",
            "carriage\rreturn",
            "a\ttab",
            "form\ffeed, back\bspace, delete\u007f",
            "control \u0001\u001f",
            "next line \u0085, separator \u2028",
            "\"\"\"three\"\"\"",
            "ends in \"",
            "ends in \n\"",
            "ends in \\",
            "حمص",
            "\u200fright to left\u200e",
            "e\u0301 is not é",
            "\ufeffmark",
            "😀 beyond",
            "\uffee before it")) {
      objects.add(NodeFactory.createLiteralString(text));
      objects.add(NodeFactory.createLiteralLang(text, "ar"));
    }
    objects.add(NodeFactory.createLiteralLang("x", "en-GB"));
    objects.add(NodeFactory.createLiteralLang("x", "ar-Latn-SY"));
    for (String[] typed :
        new String[][] {
          {"12.5", "decimal"},
          {"34.732418", "decimal"},
          {"100.0", "decimal"},
          {"7", "integer"},
          {"1.0E0", "double"},
          {"1e400", "double"},
          {"true", "boolean"},
          {"2024-12-05", "date"},
          {"2024-12-05Z", "date"},
          {"2024-12", "gYearMonth"},
          {"2024-12-05T10:00:00.000Z", "dateTime"},
          {"not a date", "date"},
        }) {
      objects.add(NodeFactory.createLiteralDT(typed[0], NodeFactory.getType(XSD + typed[1])));
    }
    objects.add(NodeFactory.createLiteralDT("x", NodeFactory.getType("https://example.org/نوع")));
    objects.add(NodeFactory.createURI(ID + "place/حماة"));
    objects.add(NodeFactory.createURI("http://www.wikidata.org/entity/Q2"));
    objects.add(NodeFactory.createURI("https://example.org/a?b=c&d=(e),'f'#g"));
    return objects;
  }

  /** A database in memory with the quads in it, in the order given. */
  static DatasetGraph store(List<Quad> quads) {
    DatasetGraph graph = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(graph, () -> quads.forEach(graph::add));
    return graph;
  }
}
