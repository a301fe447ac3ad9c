package org.orontes.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.exec.RowSet;
import org.orontes.federate.Federation;
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
  private final Federation federation;

  /** Of one dataset, whose coarse points are looked up once. No other endpoint is called. */
  public Answering(Dataset dataset) {
    this(dataset, Federation.NONE);
  }

  /** Of one dataset, by questions that may call other endpoints. */
  public Answering(Dataset dataset, Federation federation) {
    this.dataset = dataset;
    this.federation = federation;
    this.coarse = CoarsePoints.of(dataset.asDatasetGraph());
  }

  /** What is done with an answer while it is held. */
  @FunctionalInterface
  public interface Reader {
    void read(Answer answer) throws IOException;
  }

  /**
   * Asks once and gives the whole answer to a reader, to be written in as many forms as it likes.
   *
   * @param values by the names of parameters
   * @param columns only these, in this order; none stands for all
   * @throws ParameterException when a value does not fit, or there is no such column
   * @throws Unfit when the header names a column that is not there, or the reader finds no fit
   */
  public void ask(SavedQuery query, Map<String, String> values, List<String> columns, Reader reader)
      throws IOException {
    try (RowSpool rows =
        QueryRun.run(
            query,
            values,
            dataset,
            federation,
            answer -> RowSpool.of(RowSet.adapt(Columns.of(answer, columns))))) {
      reader.read(Answer.of(query.summary(), query.roles(), rows, coarse));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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
    ask(query, values, columns, answer -> form.write(answer, out));
  }
}
