package org.orontes.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.exec.RowSet;
import org.orontes.query.Columns;
import org.orontes.query.ParameterException;
import org.orontes.query.QueryRun;
import org.orontes.query.SavedQuery;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.CoarsePoints;
import org.orontes.results.rows.RowSpool;
import org.orontes.results.rows.Unfit;

/** Saved questions, asked of a dataset and written in a form. */
public final class Answering {

  private final Dataset dataset;
  private final CoarsePoints coarse;

  /** Of one dataset, whose coarse points are looked up once. */
  public Answering(Dataset dataset) {
    this.dataset = dataset;
    this.coarse = CoarsePoints.of(dataset.asDatasetGraph());
  }

  /**
   * Asks and writes the whole answer; the stream stays open.
   *
   * @param values by the names of parameters
   * @param columns only these, in this order; none stands for all
   * @throws ParameterException when a value does not fit, or there is no such column
   * @throws Unfit when the answer cannot be written in the form
   */
  public void write(
      SavedQuery query,
      Map<String, String> values,
      List<String> columns,
      Form form,
      OutputStream out)
      throws IOException {
    try (RowSpool rows =
        QueryRun.run(
            query,
            values,
            dataset,
            answer -> RowSpool.of(RowSet.adapt(Columns.of(answer, columns))))) {
      form.write(Answer.of(query.summary(), query.roles(), rows, coarse), out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
