package org.orontes.serve.ask;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.orontes.federate.Federation;
import org.orontes.federate.ServiceCalls;
import org.orontes.federate.ServiceException;
import org.orontes.results.rows.RowSpool;
import org.orontes.serve.ask.Watchdog.Watch;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.vocabulary.Terms;

/**
 * Runs a query to its end. The result is whole or there is none: a query that ran out of time, or
 * whose result grew too large, ends in a {@link Problem}.
 */
final class Evaluation {

  private final Limits limits;
  private final ClosedFunctions functions = new ClosedFunctions();
  private final Federation federation;
  private final QueryGuard guard;

  Evaluation(Limits limits) {
    this.limits = limits;
    this.federation = new Federation(limits.services());
    this.guard = new QueryGuard(functions, federation);
  }

  /**
   * @throws Problem if the query holds what is closed, or its result cannot be had whole
   */
  Outcome run(Question.Run asked, DatasetGraph data, Watch watch) {
    return success(asked, guard.check(asked.query()), data, watch);
  }

  private Outcome.Success success(
      Question.Run asked, QueryGuard.Findings findings, DatasetGraph data, Watch watch) {
    data.begin(ReadWrite.READ);
    try {
      return inTransaction(asked, findings, data, watch);
    } catch (ServiceException e) {
      throw ServiceProblems.of(e);
    } catch (QueryCancelledException e) {
      throw Problems.timeout(watch.timeout());
    } catch (StackOverflowError e) {
      throw Problems.tooDeep();
    } catch (OutOfMemoryError e) {
      throw Problems.tooMuchMemory();
    } finally {
      data.end();
    }
  }

  private Outcome.Success inTransaction(
      Question.Run request, QueryGuard.Findings findings, DatasetGraph data, Watch watch) {
    Query query = request.query();
    Query asked = query;
    DatasetGraph dataset = data;
    DatasetDescription chosen =
        request.choosesGraphs()
            ? DatasetDescription.create(request.defaultGraphs(), request.namedGraphs())
            : DatasetDescription.create(query);
    if (chosen != null) {
      // Only graphs of the data: nothing is fetched, a name that is not there is an empty graph.
      dataset = DynamicDatasets.dynamicDataset(chosen, data, false);
      asked = query.cloneQuery();
      asked.getGraphURIs().clear();
      asked.getNamedGraphURIs().clear();
    }
    Graph describing = chosen == null ? data.getUnionGraph() : dataset.getDefaultGraph();
    Context context = context(dataset, findings, watch);
    ServiceCalls calls = federation.install(context, watch.cancelSignal());
    if (asked.isDescribeType()) {
      Result described = describe(asked, dataset, describing, context, watch);
      return whole(described, request, findings, calls, watch);
    }
    try (QueryExec exec = exec(asked, dataset, context)) {
      Result result =
          asked.isSelectType()
              ? select(exec, watch)
              : asked.isAskType()
                  ? new Result.Truth(exec.ask())
                  : construct(exec, asked, data, watch);
      return whole(result, request, findings, calls, watch);
    }
  }

  /**
   * Jena's flag is set at the deadline and never before it, and some of its iterators take the flag
   * for an end. So a result is whole if it was complete before the deadline, and only then. One
   * that does without what a SILENT service failed to say is whole, but not for the next who asks.
   */
  private static Outcome.Success whole(
      Result result,
      Question.Run asked,
      QueryGuard.Findings findings,
      ServiceCalls calls,
      Watch watch) {
    try {
      watch.mustGoOn();
      calls.mustBeWhole();
      Lasting lasting = calls.silenced() ? Lasting.NOT : findings.lasting();
      return new Outcome.Success(result, asked.rendering(), lasting);
    } catch (Problem | ServiceException e) {
      result.close();
      throw e;
    }
  }

  private Context context(DatasetGraph dataset, QueryGuard.Findings findings, Watch watch) {
    Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
    context.set(TDB2.symUnionDefaultGraph, true);
    context.set(ARQConstants.symCancelQuery, watch.cancelSignal());
    functions.install(context);
    CancellablePaths.install(context, watch.cancelSignal());
    if (findings.patterns()) {
      CancellablePatterns.install(context, watch.cancelSignal());
    }
    return context;
  }

  private static QueryExec exec(Query query, DatasetGraph dataset, Context context) {
    return QueryExec.dataset(dataset).query(query).context(context).build();
  }

  private Result select(QueryExec exec, Watch watch) {
    RowSet rows = exec.select();
    RowSpool spool = new RowSpool(rows.getResultVars());
    boolean complete = false;
    try {
      while (rows.hasNext()) {
        Binding row = rows.next();
        if (spool.size() == limits.maxRows()) {
          throw Problems.tooManyRows(limits.maxRows());
        }
        spool.add(row);
        watch.mustGoOn();
      }
      complete = true;
      return new Result.Table(spool);
    } finally {
      if (!complete) {
        spool.close();
      }
    }
  }

  private Result construct(QueryExec exec, Query query, DatasetGraph data, Watch watch) {
    Graph graph = graph(query, data);
    Iterator<Triple> triples = exec.constructTriples();
    while (triples.hasNext()) {
      add(triples.next(), graph, watch);
    }
    return new Result.Triples(graph);
  }

  private Result describe(
      Query query, DatasetGraph dataset, Graph describing, Context context, Watch watch) {
    Graph graph = graph(query, dataset);
    Description description = new Description(describing, triple -> add(triple, graph, watch));
    query.getResultURIs().forEach(description::tell);
    if (query.getQueryPattern() != null) {
      Query pattern = query.cloneQuery();
      pattern.setQuerySelectType();
      try (QueryExec exec = exec(pattern, dataset, context)) {
        RowSet rows = exec.select();
        while (rows.hasNext()) {
          watch.mustGoOn();
          rows.next().forEach((variable, node) -> description.tell(node));
        }
      }
    }
    return new Result.Triples(graph);
  }

  private void add(Triple triple, Graph graph, Watch watch) {
    graph.add(triple);
    if (graph.size() > limits.maxTriples()) {
      throw Problems.tooManyTriples(limits.maxTriples());
    }
    watch.mustGoOn();
  }

  /**
   * An empty graph with the project's prefixes, those of the data and, before them, the query's.
   */
  private static Graph graph(Query query, DatasetGraph data) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Terms.prefixes());
    data.prefixes().forEach((prefix, iri) -> graph.getPrefixMapping().setNsPrefix(prefix, iri));
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    return graph;
  }
}
