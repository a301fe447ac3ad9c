package org.orontes.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSetStream;
import org.orontes.query.Role;
import org.orontes.query.Roles;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.CoarsePoints;
import org.orontes.results.rows.RowSpool;

/**
 * A process with little memory for {@link StreamingTest}: writes an answer of many rows in forms
 * and says of each how many rows it found in what was written. With the word {@code hold} it holds
 * the rows instead, which it must not survive.
 */
final class Streaming {

  static final String HOLD = "hold";

  /** Stands once in every row, and in what is written of it. */
  private static final String MARK = "~row~";

  private static final List<Var> COLUMNS =
      List.of(
              "event",
              "eventLabel",
              "mark",
              "lat",
              "lon",
              "begin",
              "end",
              "source",
              "sourceLabel",
              "target",
              "tie",
              "certainty",
              "killed",
              "command")
          .stream()
          .map(Var::alloc)
          .toList();

  private static final Roles ROLES =
      new Roles(Map.of(Role.EDGE, List.of("tie"), Role.VARIES, List.of("certainty")), Map.of());

  private Streaming() {}

  public static void main(String[] args) throws IOException {
    int size = Integer.parseInt(args[0]);
    Iterator<Binding> rows = IntStream.range(0, size).mapToObj(Streaming::row).iterator();
    if (args[1].equals(HOLD)) {
      List<Binding> held = new ArrayList<>();
      rows.forEachRemaining(held::add);
      System.out.println("held " + held.size());
      return;
    }
    try (RowSpool spool = RowSpool.of(RowSetStream.create(COLUMNS, rows))) {
      Answer answer = Answer.of("Many", ROLES, spool, CoarsePoints.none());
      for (int i = 1; i < args.length; i++) {
        Form form = Form.valueOf(args[i]);
        Counting out = new Counting(mark(form));
        form.write(answer, out);
        System.out.println(form + " " + out.found);
      }
    }
  }

  private static String mark(Form form) {
    return switch (form) {
      case TIMELINE -> "\"unique_id\"";
      case ICS -> "BEGIN:VEVENT";
      case QS -> "LAST\tLen";
      default -> MARK;
    };
  }

  /** Half of the edges are of one actor. */
  private static Binding row(int i) {
    int actor = i % 2 == 0 ? 0 : i % 5000;
    LocalDate day = LocalDate.of(2011, 1, 1).plusDays(i % 5000);
    BindingBuilder row = Binding.builder();
    List<Node> values =
        List.of(
            iri("event/e" + i),
            NodeFactory.createLiteralLang("سيطرة فصائل المعارضة على البلدة رقم " + i, "ar"),
            NodeFactory.createLiteralString(MARK),
            typed("3" + (i % 7) + ".5", XSDDatatype.XSDdecimal),
            typed("3" + (i % 9) + ".25", XSDDatatype.XSDdecimal),
            typed(day.toString(), XSDDatatype.XSDdate),
            typed(day.plusDays(i % 40).toString(), XSDDatatype.XSDdate),
            iri("actor/a" + actor),
            NodeFactory.createLiteralLang("فصيل " + actor, "ar"),
            iri("actor/a" + (i * 7L % 4999)),
            NodeFactory.createLiteralString("tie-" + i),
            NodeFactory.createLiteralString(i % 3 == 0 ? "possible" : "certain"),
            typed("" + i % 100, XSDDatatype.XSDinteger),
            NodeFactory.createLiteralString("LAST\tLen\t\"event " + i + "\""));
    for (int column = 0; column < values.size(); column++) {
      row.add(COLUMNS.get(column), values.get(column));
    }
    return row.build();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://w3id.org/orontes/id/" + name);
  }

  private static Node typed(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }

  /** Counts how often a word goes by, and keeps nothing; no word begins anew within itself. */
  private static final class Counting extends OutputStream {
    private final byte[] word;
    private int matched;
    private long found;

    Counting(String word) {
      this.word = word.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) {
      if (word[matched] == (byte) b) {
        matched++;
      } else {
        matched = word[0] == (byte) b ? 1 : 0;
      }
      if (matched == word.length) {
        found++;
        matched = 0;
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        write(bytes[i]);
      }
    }
  }
}
