package org.orontes.serve.ask;

import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Replies;

/** What a request asks, in whatever way it came. */
public interface Question {

  /**
   * What makes two requests the same: of one edition, the same key has the same answer. It says all
   * that the answer depends on, the form included.
   */
  String key();

  /** In a few words, for the log; never who asks. */
  String what();

  /** How long it may run; the limit of the server or less. */
  Duration timeout();

  /**
   * Makes it ready to run on an edition. If it reads the data it does so in a transaction of its
   * own.
   *
   * @throws Problem if it cannot be asked
   */
  Prepared prepare(Edition edition);

  /** The data that are asked. */
  default DatasetGraph data(Edition edition) {
    return edition.data();
  }

  /** The answer when there is a problem. */
  default Replies.Body tell(Problem problem, Accept accept) {
    return Replies.body(problem, accept);
  }

  /** What is to be done for it. */
  sealed interface Prepared {}

  /**
   * A query to run.
   *
   * @param defaultGraphs the graphs that make up the default graph, if the client chose
   * @param namedGraphs the named graphs, if the client chose
   */
  record Run(Query query, List<String> defaultGraphs, List<String> namedGraphs, Rendering rendering)
      implements Prepared {

    /** A query over the union of all graphs. */
    public static Run of(Query query, Rendering rendering) {
      return new Run(query, List.of(), List.of(), rendering);
    }

    /** Whether the client chose the graphs, which then count more than FROM in the query. */
    boolean choosesGraphs() {
      return !defaultGraphs.isEmpty() || !namedGraphs.isEmpty();
    }
  }

  /** Nothing to run: the answer is there already. */
  record Ready(int status, Replies.Body body) implements Prepared {}
}
