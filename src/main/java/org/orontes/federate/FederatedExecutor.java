package org.orontes.federate;

import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs queries on a store as Jena does, but OPTIONAL with a SERVICE in it many rows at a time.
 * Queries without SERVICE run as ever.
 */
public class FederatedExecutor extends OpExecutorTDB2 {

  public FederatedExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpConditional conditional, QueryIterator input) {
    Found found = new Found();
    OpWalker.walk(conditional.getRight(), found);
    if (!found.service) {
      return super.execute(conditional, input);
    }
    // Whether a SILENT one failed must hold for all rows, of which more than so many are refused.
    int most = found.silent ? (int) Services.NONE.maxRows() + 1 : Services.CHUNK;
    // A name that no query can hold, and one for each OPTIONAL that stands within another.
    Var number = Var.alloc(".row" + System.identityHashCode(conditional));
    return new OptionalJoin(
        exec(conditional.getLeft(), input),
        rows -> exec(conditional.getRight(), rows),
        most,
        number,
        execCxt);
  }

  private static final class Found extends OpVisitorBase {
    private boolean service;
    private boolean silent;

    @Override
    public void visit(OpService op) {
      service = true;
      silent |= op.getSilent();
    }
  }
}
