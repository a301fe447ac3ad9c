package org.orontes.query;

import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;
import org.orontes.derive.UnionView;

/** Saved queries run over a dataset, in a read transaction of their own. */
public final class QueryRun {

  private QueryRun() {}

  /**
   * Asks a query and gives the rows to a reader, which must take what it needs before it returns.
   *
   * @throws ParameterException when a value does not fit
   */
  public static <T> T run(
      SavedQuery query,
      Map<String, String> values,
      Dataset dataset,
      Function<ResultSet, T> reader) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExecution execution =
              UnionView.execution(query.ask(values, dataset), dataset)) {
            return reader.apply(execution.execSelect());
          }
        });
  }
}
