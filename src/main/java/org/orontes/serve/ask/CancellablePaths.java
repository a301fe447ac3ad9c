package org.orontes.serve.ask;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.orontes.federate.FederatedExecutor;

/**
 * Property paths that can be stopped. Jena walks a path such as {@code p*} from one node to its end
 * without a look at the flag; but each step asks the graph, and the graph can refuse.
 */
final class CancellablePaths extends FederatedExecutor {

  private final AtomicBoolean cancelled;

  private CancellablePaths(ExecutionContext context, AtomicBoolean cancelled) {
    super(context);
    this.cancelled = cancelled;
  }

  /** Makes queries with this context walk their paths so. */
  static void install(Context context, AtomicBoolean cancelled) {
    QC.setFactory(context, execution -> new CancellablePaths(execution, cancelled));
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph graph = new StoppableGraph(execCxt.getActiveGraph(), cancelled);
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
  }

  private static final class StoppableGraph extends GraphWrapper {
    private final AtomicBoolean cancelled;

    StoppableGraph(Graph graph, AtomicBoolean cancelled) {
      super(graph);
      this.cancelled = cancelled;
    }

    private <T> T going(T found) {
      if (cancelled.get()) {
        throw new QueryCancelledException();
      }
      return found;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
      return super.find(going(pattern)).mapWith(this::going);
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
      return super.find(going(s), p, o).mapWith(this::going);
    }
  }
}
