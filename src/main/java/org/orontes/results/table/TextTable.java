package org.orontes.results.table;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.orontes.results.rows.Answer;
import org.orontes.vocabulary.Terms;

/**
 * An answer as aligned columns for people. A long text is broken into lines within its cell, so
 * that nothing is cut off. IRIs are shortened by the project's prefixes. All rows are held in
 * memory.
 */
public final class TextTable {

  /** The widest column; a longer word makes its column wider, since an IRI must stay whole. */
  private static final int WIDEST = 44;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String GAP = "  ";

  private final List<String> head;
  private final List<List<List<String>>> rows = new ArrayList<>();

  private TextTable(List<String> head) {
    this.head = head;
  }

  /** A table of all rows. */
  public static TextTable of(Answer answer) {
    TextTable table = new TextTable(answer.columns());
    for (Binding row : answer.each()) {
      List<List<String>> cells = new ArrayList<>();
      for (String name : table.head) {
        Node value = row.get(Var.alloc(name));
        cells.add(lines(value == null ? "" : text(value)));
      }
      table.rows.add(cells);
    }
    return table;
  }

  /** Writes it; the stream stays open. */
  public void print(OutputStream out) {
    PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
    int[] widths = widths();
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    line(print, head, widths);
    line(print, rule, widths);
    for (List<List<String>> row : rows) {
      int height = row.stream().mapToInt(List::size).max().orElse(1);
      for (int i = 0; i < height; i++) {
        List<String> cells = new ArrayList<>();
        for (List<String> cell : row) {
          cells.add(i < cell.size() ? cell.get(i) : "");
        }
        line(print, cells, widths);
      }
    }
    print.print("(" + rows.size() + (rows.size() == 1 ? " row" : " rows") + ")\n");
    print.flush();
  }

  private int[] widths() {
    int[] widths = new int[head.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = width(head.get(column));
      for (List<List<String>> row : rows) {
        for (String line : row.get(column)) {
          widths[column] = Math.max(widths[column], width(line));
        }
      }
    }
    return widths;
  }

  private static void line(PrintStream print, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      line.append(cell).append(" ".repeat(widths[column] - width(cell))).append(GAP);
    }
    print.print(line.toString().stripTrailing());
    print.print('\n');
  }

  /** A value as people read it: a thing by its short name, a literal by its words. */
  static String text(Node value) {
    if (!value.isURI()) {
      return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
    String iri = value.getURI();
    for (Map.Entry<String, String> prefix : Terms.prefixes().entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri.startsWith(Terms.CODE) ? iri.substring(Terms.CODE.length()) : iri;
  }

  /** Breaks a text between words. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.split(text.strip(), -1)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many cells of a terminal a text takes: marks above and below letters take none. */
  static int width(CharSequence text) {
    return (int)
        text.codePoints()
            .filter(
                point ->
                    switch (Character.getType(point)) {
                      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
                          false;
                      default -> true;
                    })
            .count();
  }
}
