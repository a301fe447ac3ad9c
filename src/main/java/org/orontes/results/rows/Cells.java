package org.orontes.results.rows;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Values of a row, by the name of the column. */
public final class Cells {

  private Cells() {}

  /** The term. */
  public static Optional<Node> node(Binding row, String column) {
    return Optional.ofNullable(row.get(Var.alloc(column)));
  }

  /** The value as plain text: of a literal its lexical form, of a thing its whole IRI. */
  public static Optional<String> text(Binding row, String column) {
    return node(row, column).map(Cells::text);
  }

  /** The value of a column that need not be there. */
  public static Optional<String> text(Binding row, Optional<String> column) {
    return column.flatMap(name -> text(row, name));
  }

  public static String text(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.isURI() ? node.getURI() : node.toString();
  }
}
