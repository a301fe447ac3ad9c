package org.orontes.describe;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.orontes.query.SavedQueries;
import org.orontes.vocabulary.Terms;

/**
 * Adds to a dataset the graphs that describe it.
 *
 * <pre>{@code
 * List<String> left = SelfDescription.write(dataset, questions);
 * }</pre>
 */
public final class SelfDescription {

  /** How much there is of what, and the endpoint. */
  public static final String VOID = Terms.GRAPH + "void";

  /** The saved questions, ready to be run. */
  public static final String EXAMPLES = Terms.GRAPH + "examples";

  /** The prefixes that people use with the data. */
  public static final String PREFIXES = Terms.GRAPH + "prefixes";

  /** All of them: what is here describes, and is no data. */
  public static final List<String> GRAPHS = List.of(EXAMPLES, PREFIXES, VOID);

  private SelfDescription() {}

  /**
   * Counts what is there, but for an earlier description, and writes the description anew. No
   * transaction may be open.
   *
   * @return the questions that cannot be asked of these data with their defaults, by slug, and why:
   *     they are no examples
   */
  public static SortedMap<String, String> write(Dataset dataset, SavedQueries questions) {
    DatasetGraph data = dataset.asDatasetGraph();
    Txn.executeWrite(data, () -> GRAPHS.forEach(graph -> data.removeGraph(node(graph))));
    Examples examples = new Examples(dataset);
    Map<String, Model> models = new TreeMap<>();
    Txn.executeRead(
        data,
        () -> {
          Model counted = new VoidStatements(Census.of(data)).model();
          Linksets.describe(data, counted, counted.createResource(Terms.DATASET));
          models.put(VOID, counted);
          models.put(EXAMPLES, examples.of(questions));
          models.put(PREFIXES, Prefixes.model());
        });
    Txn.executeWrite(data, () -> models.forEach((graph, model) -> add(data, node(graph), model)));
    return examples.left();
  }

  private static void add(DatasetGraph data, Node graph, Model model) {
    model
        .getGraph()
        .find()
        .forEachRemaining(
            triple ->
                data.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
