package org.orontes.query;

import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.orontes.vocabulary.Terms;

/** Which things there are, for parameters that name one. */
public final class Things {

  private static final List<String> KINDS = List.of("actor", "place", "event", "situation");
  private static final Node LABEL = NodeFactory.createURI(Terms.RDFS + "label");
  private static final Node TITLE = NodeFactory.createURI(Terms.DCTERMS + "title");

  private Things() {}

  /** The term for a value; the bare id of a thing of any kind is looked up. */
  static Node node(Parameter parameter, String value, Dataset dataset) {
    boolean bare =
        parameter.type().form() == ParameterType.Form.THING && value.matches("[a-z0-9-]+");
    if (bare) {
      for (String kind : KINDS) {
        if (exists(dataset, Terms.ID + kind + "/" + value)) {
          return NodeFactory.createURI(Terms.ID + kind + "/" + value);
        }
      }
      throw new ParameterException(
          parameter.name(), parameter.name() + ": there is nothing with the id '" + value + "'");
    }
    return parameter.type().node(parameter.name(), value);
  }

  /** Whether anything is said of an IRI. */
  public static boolean exists(Dataset dataset, String iri) {
    return read(
        dataset,
        graphs -> graphs.contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY));
  }

  /**
   * The ids of all things of a kind ({@code place}), or of every kind when it is empty: what a
   * mistyped id is compared with. It grows with the data, so ask only when an id is not known.
   */
  public static SortedSet<String> ids(Dataset dataset, String kind) {
    String namespace = Terms.ID + (kind.isEmpty() ? "" : kind + "/");
    Node label = kind.equals("report") ? TITLE : LABEL;
    return read(
        dataset,
        graphs -> {
          SortedSet<String> ids = new TreeSet<>();
          Iterator<Quad> labels = graphs.find(Node.ANY, Node.ANY, label, Node.ANY);
          while (labels.hasNext()) {
            Node thing = labels.next().getSubject();
            if (thing.isURI() && thing.getURI().startsWith(namespace)) {
              ids.add(thing.getURI().substring(namespace.length()));
            }
          }
          return ids;
        });
  }

  private static <T> T read(Dataset dataset, Function<DatasetGraph, T> reader) {
    DatasetGraph graphs = dataset.asDatasetGraph();
    return graphs.isInTransaction()
        ? reader.apply(graphs)
        : Txn.calculateRead(dataset, () -> reader.apply(graphs));
  }
}
