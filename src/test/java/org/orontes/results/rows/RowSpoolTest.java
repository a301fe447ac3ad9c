package org.orontes.results.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

/** Rows come back as they were, in memory and from the file. */
class RowSpoolTest {

  private static final Var X = Var.alloc("x");
  private static final Var Y = Var.alloc("y");

  private static final List<Node> ODD =
      List.of(
          NodeFactory.createURI("https://example.org/a\"b<c> d\\u0041"),
          NodeFactory.createURI("relative"),
          NodeFactory.createURI("https://example.org/حماة"),
          NodeFactory.createBlankNode("a b:c<>"),
          NodeFactory.createLiteralString(""),
          NodeFactory.createLiteralString("a\u0001\r\n\t\"\\ \uFFFE😀 حماة"),
          NodeFactory.createLiteralString("half of a pair \uD83D"),
          NodeFactory.createLiteralString("é".repeat(100_000)),
          NodeFactory.createLiteralLang("x", "en-GB"),
          NodeFactory.createLiteralDirLang("x", "ar", "rtl"),
          NodeFactory.createLiteralDT("12.50", XSDDatatype.XSDdecimal),
          NodeFactory.createLiteralDT("no number", XSDDatatype.XSDinteger),
          NodeFactory.createLiteralDT("x", NodeFactory.getType("urn:a type")),
          NodeFactory.createTripleTerm(
              NodeFactory.createURI("urn:s"),
              NodeFactory.createURI("urn:p"),
              NodeFactory.createLiteralLang("o", "ar")));

  @Test
  void a_row_that_went_through_the_file_is_the_same() {
    List<Binding> odd = new ArrayList<>(List.of(BindingFactory.empty()));
    for (Node node : ODD) {
      odd.add(BindingFactory.binding(X, node));
      odd.add(BindingFactory.binding(Y, node, X, node));
    }
    try (RowSpool spool = new RowSpool(List.of(X, Y))) {
      for (int i = 0; i < RowSpool.IN_MEMORY; i++) {
        spool.add(odd.get(i % odd.size()));
      }
      odd.forEach(spool::add);
      for (int reading = 0; reading < 2; reading++) {
        Iterator<Binding> rows = spool.rows();
        for (long i = 0; i < spool.size(); i++) {
          int number = (int) (i < RowSpool.IN_MEMORY ? i : i - RowSpool.IN_MEMORY);
          assertEquals(odd.get(number % odd.size()), rows.next(), "row " + i);
        }
        assertEquals(false, rows.hasNext());
      }
    }
  }
}
