package org.orontes.results.rows;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What the values of each column are, found by one walk through all rows: forms that declare their
 * attributes need it before the first row.
 *
 * @param types by the name of the column; absent where there is no value
 * @param full the columns that have a value in every row
 */
public record Survey(Map<String, Type> types, List<String> full) {

  public static Survey of(Answer answer) {
    Map<String, Type> types = new HashMap<>();
    Map<String, Long> values = new HashMap<>();
    for (Binding row : answer.each()) {
      for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
        Var variable = vars.next();
        Node value = row.get(variable);
        if (value != null) {
          types.merge(variable.getVarName(), Type.of(value), Type::with);
          values.merge(variable.getVarName(), 1L, Long::sum);
        }
      }
    }
    long size = answer.rows().size();
    return new Survey(
        Map.copyOf(types),
        answer.columns().stream()
            .filter(name -> size > 0 && values.getOrDefault(name, 0L) == size)
            .toList());
  }

  /** The type of a column; text where there is no value. */
  public Type type(String column) {
    return types.getOrDefault(column, Type.TEXT);
  }
}
