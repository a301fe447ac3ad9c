package org.orontes.query;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.system.Txn;
import org.orontes.derive.UnionView;
import org.orontes.federate.FederatedExecutor;
import org.orontes.federate.Federation;
import org.orontes.federate.ServiceCalls;

/** Saved queries run over a dataset, in a read transaction of their own. */
public final class QueryRun {

  private QueryRun() {}

  /**
   * Asks a query and gives the rows to a reader, which must take what it needs before it returns.
   * No other endpoint is called.
   *
   * @throws ParameterException when a value does not fit
   */
  public static <T> T run(
      SavedQuery query,
      Map<String, String> values,
      Dataset dataset,
      Function<ResultSet, T> reader) {
    return run(query, values, dataset, Federation.NONE, reader);
  }

  /**
   * Asks a query and gives the rows to a reader, which must take what it needs before it returns.
   *
   * @param federation which other endpoints the query may call
   * @throws ParameterException when a value does not fit
   * @throws org.orontes.federate.ServiceException when it calls what it may not, or a call fails
   */
  public static <T> T run(
      SavedQuery query,
      Map<String, String> values,
      Dataset dataset,
      Federation federation,
      Function<ResultSet, T> reader) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Query asked = query.ask(values, dataset);
          boolean alone = federation.check(asked).isEmpty();
          try (QueryExecution execution = UnionView.execution(asked, dataset)) {
            ServiceCalls calls = federation.install(execution.getContext(), new AtomicBoolean());
            if (!alone) {
              QC.setFactory(execution.getContext(), FederatedExecutor::new);
            }
            T answer = reader.apply(execution.execSelect());
            calls.mustBeWhole();
            return answer;
          }
        });
  }
}
