package org.orontes.derive;

import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.DataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;

/**
 * One rule over one dataset. Its answer is read to the end before the first triple is written,
 * since a store must not change under an open iterator. The answer is sorted and rid of doubles in
 * a bag that goes to disk when it grows, so that neither memory nor the order of insertion depends
 * on how the query was planned.
 */
final class RuleRun {

  /** How many triples a bag holds in memory: some tens of megabytes. */
  private static final int IN_MEMORY = 100_000;

  // A triple travels as a row of three, for which the query engine knows how to go to disk.
  private static final Var SUBJECT = Var.alloc("s");
  private static final Var PREDICATE = Var.alloc("p");
  private static final Var OBJECT = Var.alloc("o");

  private static final Comparator<Binding> ORDER =
      Comparator.comparing((Binding row) -> row.get(SUBJECT), NodeCmp::compareRDFTerms)
          .thenComparing(row -> row.get(PREDICATE), NodeCmp::compareRDFTerms)
          .thenComparing(row -> row.get(OBJECT), NodeCmp::compareRDFTerms);

  private final Rule rule;
  private final Dataset dataset;

  RuleRun(Rule rule, Dataset dataset) {
    this.rule = rule;
    this.dataset = dataset;
  }

  void run(Rules.Listener listener) {
    long start = System.nanoTime();
    long triples = Txn.calculateWrite(dataset, this::replace);
    listener.ran(rule, triples, Duration.ofNanos(System.nanoTime() - start));
  }

  private long replace() {
    ThresholdPolicy<Binding> policy = new ThresholdPolicyCount<>(IN_MEMORY);
    DataBag<Binding> bag =
        BagFactory.newDistinctBag(
            policy, SerializationFactoryFinder.bindingSerializationFactory(), ORDER);
    try {
      try (QueryExecution execution = UnionView.execution(rule.construct(), dataset)) {
        execution.execConstructTriples().forEachRemaining(triple -> bag.add(row(triple)));
      }
      return write(bag);
    } finally {
      bag.close();
    }
  }

  private static Binding row(Triple triple) {
    return BindingFactory.binding(
        SUBJECT, triple.getSubject(),
        PREDICATE, triple.getPredicate(),
        OBJECT, triple.getObject());
  }

  private long write(DataBag<Binding> bag) {
    Node graph = NodeFactory.createURI(rule.graph());
    DatasetGraph target = dataset.asDatasetGraph();
    target.removeGraph(graph);
    long triples = 0;
    for (Iterator<Binding> sorted = bag.iterator(); sorted.hasNext(); triples++) {
      Binding row = sorted.next();
      target.add(graph, row.get(SUBJECT), row.get(PREDICATE), row.get(OBJECT));
    }
    return triples;
  }
}
