package org.orontes.derive;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Queries whose default graph is the union of all named graphs, on a store of any kind. TDB2 has an
 * efficient one of its own, which is used; other datasets are looked at through a view. No other
 * endpoint is called.
 */
public final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {

  private UnionView(DatasetGraph base) {
    super(base);
  }

  /** A query over the dataset, to be closed by the caller. */
  public static QueryExecution execution(Query query, Dataset dataset) {
    DatasetGraph graphs = dataset.asDatasetGraph();
    if (TDBInternal.isTDB2(graphs)) {
      return QueryExecution.dataset(dataset)
          .query(query)
          .set(TDB2.symUnionDefaultGraph, true)
          .set(ARQ.httpServiceAllowed, false)
          .build();
    }
    return QueryExecution.dataset(DatasetFactory.wrap(new UnionView(graphs)))
        .query(query)
        .set(ARQ.httpServiceAllowed, false)
        .build();
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return Quad.isDefaultGraph(graph)
        ? super.findNG(Quad.unionGraph, subject, predicate, object)
        : super.find(graph, subject, predicate, object);
  }
}
