package org.orontes.serve.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.orontes.serve.ask.Result;
import org.orontes.serve.labels.Labels;

/**
 * A result as people read it: a thing and its label are one column, codes have their labels, and
 * what has a page leads there. The page shows the first rows of a long result and says so; the
 * formats have all.
 *
 * @param size how many rows there are in all
 */
public record Answered(List<Column> columns, List<List<Cell>> rows, long size) {

  private static final int SHOWN = 250;
  private static final String LABEL = "Label";

  /** One column. */
  public record Column(String heading, boolean number) {}

  /**
   * One cell.
   *
   * @param path of the page about what is shown
   * @param lang of the text, empty when it is not known
   */
  public record Cell(String text, @Nullable String path, String lang, boolean number) {
    static final Cell EMPTY = new Cell("", null, "", false);

    public @Nullable String dir() {
      return lang.equals("ar") ? "rtl" : null;
    }

    /** How it is shown: the words for certainty stand out, numbers and days do not break. */
    public @Nullable String style() {
      return switch (text) {
        case "certain" -> "badge for";
        case "presumed", "possible" -> "badge unsure";
        default -> text.matches("-?[0-9][0-9.-]*") ? "whole" : null;
      };
    }

    public @Nullable String langOrNull() {
      return lang.isEmpty() || lang.equals("en") ? null : lang;
    }
  }

  static Answered of(Result.Table table, Labels labels) {
    RowSet rows = table.rows().rows();
    List<String> names = rows.getResultVars().stream().map(Var::getVarName).toList();
    List<String> shown =
        names.stream()
            .filter(name -> !(name.endsWith(LABEL) && names.contains(withoutLabel(name))))
            .toList();
    List<List<Cell>> cells = new ArrayList<>();
    while (rows.hasNext() && cells.size() < SHOWN) {
      Binding row = rows.next();
      cells.add(shown.stream().map(name -> cell(row, name, labels)).toList());
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      int column = i;
      boolean number =
          cells.stream().map(row -> row.get(column)).anyMatch(Cell::number)
              && cells.stream().map(row -> row.get(column)).allMatch(Answered::isNumberOrEmpty);
      columns.add(new Column(heading(shown.get(i)), number));
    }
    return new Answered(columns, cells, table.rows().size());
  }

  public boolean cut() {
    return size > rows.size();
  }

  private static boolean isNumberOrEmpty(Cell cell) {
    return cell.number() || cell.text().isEmpty();
  }

  private static Cell cell(Binding row, String name, Labels labels) {
    Node node = row.get(name);
    if (node == null) {
      return Cell.EMPTY;
    }
    if (node.isURI()) {
      Node label = row.get(name + LABEL);
      String text = label == null ? labels.english(node.getURI()) : label.getLiteralLexicalForm();
      return new Cell(text, Labels.path(node.getURI()).orElse(null), lang(label), false);
    }
    if (node.isLiteral()) {
      return new Cell(text(node), null, lang(node), isNumber(node));
    }
    return new Cell(node.toString(), null, "", false);
  }

  private static String text(Node literal) {
    if (literal.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
      return literal.getLiteralLexicalForm().equals("true") ? "yes" : "no";
    }
    return literal.getLiteralLexicalForm();
  }

  private static String lang(@Nullable Node node) {
    return node == null || !node.isLiteral() ? "" : node.getLiteralLanguage();
  }

  private static boolean isNumber(Node node) {
    return node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
        || node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
        || node.getLiteralDatatype().equals(XSDDatatype.XSDdouble);
  }

  private static String withoutLabel(String name) {
    return name.substring(0, name.length() - LABEL.length());
  }

  /** {@code beginLatest} as words. */
  private static String heading(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
