package org.orontes.results.time;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.SortedRows;

/**
 * What an event of a calendar is known by. It is the same for the same thing at the same place,
 * whatever is told of it later; where rows have both in common it is made of all that a row says,
 * since a calendar keeps only one event of an identifier.
 */
final class Uids {

  private static final String PLACE = "place";
  private static final String UID = "uid";

  private enum Of {
    THING,
    ROW,
    NUMBER
  }

  private final Answer answer;
  private Of of = Of.THING;
  private long number;

  Uids(Answer answer) {
    this.answer = answer;
    while (of != Of.NUMBER && hasTwice()) {
      of = of == Of.THING ? Of.ROW : Of.NUMBER;
    }
  }

  private boolean hasTwice() {
    try (SortedRows uids = new SortedRows(List.of(UID))) {
      for (Binding row : answer.each()) {
        uids.add(BindingFactory.binding(Var.alloc(UID), NodeFactory.createLiteralString(of(row))));
      }
      Optional<String> last = Optional.empty();
      for (Iterator<Binding> each = uids.iterator(); each.hasNext(); ) {
        Optional<String> uid = Cells.text(each.next(), UID);
        if (uid.equals(last)) {
          return true;
        }
        last = uid;
      }
      return false;
    }
  }

  /** That of the next row. */
  String next(Binding row) {
    number++;
    return of(row);
  }

  private String of(Binding row) {
    StringBuilder parts = new StringBuilder();
    if (of == Of.THING) {
      parts.append(Cells.text(row, answer.reading().about()).orElse(""));
      parts.append('\n').append(Cells.text(row, PLACE).orElse(""));
    } else {
      answer.columns().forEach(name -> parts.append(Cells.text(row, name).orElse("")).append('\n'));
    }
    if (of == Of.NUMBER) {
      parts.append(number);
    }
    return UUID.nameUUIDFromBytes(parts.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
