package org.orontes.results.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.Unfit;

/**
 * Commands of QuickStatements, version 1 (wikidata.org, Help:QuickStatements; the tool's own
 * parser): one a line, its parts parted by tabs. Each row has a whole command in the column {@code
 * command}; the order of the rows is that of the commands, since LAST is the item made before.
 *
 * <p>Every command is looked at before the first byte is written: the tool itself skips over what
 * it cannot read, and half of an item would be made. It never sends anything anywhere.
 */
public final class QuickStatements {

  private static final String COLUMN = "command";

  private static final Pattern ITEM = Pattern.compile("LAST|Q[1-9]\\d*");
  private static final Pattern TEXT_OF = Pattern.compile("[LAD][a-z][a-z-]*");
  private static final Pattern PROPERTY = Pattern.compile("P[1-9]\\d*");
  private static final Pattern FURTHER = Pattern.compile("(P|!?S)[1-9]\\d*");
  private static final Pattern TEXT = Pattern.compile("\".+\"");
  private static final Pattern VALUE =
      Pattern.compile(
          "LAST|somevalue|novalue|Q[1-9]\\d*|([a-z-]+:)?\".+\"|[+-]\\d+-\\d\\d-\\d\\dT00:00:00Z/\\d+"
              + "|@-?[0-9.]+/-?[0-9.]+|[+-]?\\d+(\\.\\d+)?(U\\d+)?");

  private QuickStatements() {}

  /** Why answers with such columns cannot be written so; empty when they can. */
  public static Optional<String> unfit(Reading reading) {
    return reading.columns().contains(COLUMN)
        ? Optional.empty()
        : Optional.of("there is no column 'command' with a command of QuickStatements in each row");
  }

  /**
   * Writes all commands; the stream stays open.
   *
   * @throws Unfit when a row has no command, or one that the tool would not read
   */
  public static void write(Answer answer, OutputStream out) throws IOException {
    Iterator<Binding> rows = answer.rows().rows();
    for (int row = 1; rows.hasNext(); row++) {
      Optional<String> fault = fault(command(rows.next()));
      if (fault.isPresent()) {
        throw new Unfit("row " + row + " is no command: " + fault.get());
      }
    }
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    rows = answer.rows().rows();
    while (rows.hasNext()) {
      writer.write(command(rows.next()));
      writer.write('\n');
    }
    writer.flush();
  }

  private static String command(Binding row) {
    Node value = row.get(Var.alloc(COLUMN));
    return value == null || !value.isLiteral() ? "" : value.getLiteralLexicalForm();
  }

  /** What the tool would stumble over. */
  static Optional<String> fault(String command) {
    if (command.equals("CREATE")) {
      return Optional.empty();
    }
    if (command.contains("\n") || command.contains("\r") || command.contains("/*")) {
      return Optional.of("a line break or the beginning of a comment stands in it");
    }
    List<String> parts = List.of(command.split("\t", -1));
    if (parts.size() < 3 || !ITEM.matcher(parts.get(0)).matches()) {
      return Optional.of("it is not CREATE, nor an item, a property and a value");
    }
    if (TEXT_OF.matcher(parts.get(1)).matches()) {
      return parts.size() == 3 && TEXT.matcher(parts.get(2)).matches()
          ? Optional.empty()
          : Optional.of(parts.get(1) + " takes one text in quotes");
    }
    if (!PROPERTY.matcher(parts.get(1)).matches()) {
      return Optional.of("'" + parts.get(1) + "' is no property");
    }
    for (int i = 2; i < parts.size(); i++) {
      boolean value = i % 2 == 0;
      if (!(value ? VALUE : FURTHER).matcher(parts.get(i)).matches()) {
        return Optional.of(
            "'" + parts.get(i) + "' is no " + (value ? "value" : "qualifier or reference"));
      }
    }
    return parts.size() % 2 == 1 ? Optional.empty() : Optional.of("the last part has no value");
  }
}
