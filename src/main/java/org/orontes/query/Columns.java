package org.orontes.query;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.orontes.read.Suggest;

/**
 * Some columns of an answer, in an order of one's own. No row is left out, however alike two
 * become.
 */
public final class Columns {

  private Columns() {}

  /**
   * The same rows with these columns only.
   *
   * @param columns names without the question mark; none stands for all
   * @throws ParameterException when the answer has no such column
   */
  public static ResultSet of(ResultSet rows, List<String> columns) {
    if (columns.isEmpty()) {
      return rows;
    }
    for (String column : columns) {
      if (!rows.getResultVars().contains(column)) {
        throw new ParameterException(
            column,
            "the answer has no column '"
                + column
                + "', "
                + Suggest.orElse(
                    column,
                    rows.getResultVars(),
                    "it has " + String.join(", ", rows.getResultVars())));
      }
    }
    List<Var> vars = columns.stream().map(Var::alloc).toList();
    RowSet all = RowSet.adapt(rows);
    Iter<Binding> bindings = Iter.iter(all);
    return ResultSet.adapt(RowSetStream.create(vars, bindings));
  }
}
