package org.orontes.serve.about;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.orontes.serve.ask.Format;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Templates;
import org.orontes.vocabulary.Terms;

/**
 * {@code /graph/…}: what stands in a named graph, which is a file of the data, a rule or a part of
 * the description; {@code /graph/} lists them with their sizes.
 */
public final class GraphPage implements Page {

  public static final String PATH = "/graph/";

  private static final int MAX_AGE_SECONDS = 60;

  @Override
  public Answer answer(Call call) {
    DatasetGraph data = call.edition().data();
    String name = call.path().substring(PATH.length());
    return Txn.calculateRead(
        data, () -> name.isEmpty() ? list(data) : one(call, data, Terms.GRAPH + name));
  }

  private static Answer one(Call call, DatasetGraph data, String name) {
    Node node = NodeFactory.createURI(name);
    Graph graph = data.getGraph(node);
    if (graph.isEmpty()) {
      throw new Problem(404, "not-found", "There is no such graph", "None is called " + name + ".")
          .with("hint", "/graph/ lists them all.");
    }
    if (call.accept().prefersHtml() && call.parameter("format").isEmpty()) {
      String query = "SELECT * {\n  GRAPH <" + name + "> { ?subject ?property ?object }\n}";
      return new Answer(
          200,
          Templates.page(
              "graph.jte",
              Map.of(
                  "name",
                  name.substring(Terms.GRAPH.length()),
                  "iri",
                  name,
                  "size",
                  (long) graph.size(),
                  "editor",
                  "/sparql#query=" + encode(query))),
          MAX_AGE_SECONDS);
    }
    String form =
        Format.choose(Format.Kind.GRAPH, call.parameter("format").orElse(null), call.accept())
            .media();
    Graph copy = GraphFactory.createDefaultGraph();
    copy.getPrefixMapping().setNsPrefixes(Terms.prefixes());
    graph.find().forEachRemaining(copy::add);
    return new Answer(200, Here.body(ModelFactory.createModelForGraph(copy), form), MAX_AGE_SECONDS)
        .header("Link", "<" + name + ">; rel=\"canonical\"");
  }

  private static Answer list(DatasetGraph data) {
    Map<String, Long> sizes = new TreeMap<>();
    for (Iterator<Node> names = data.listGraphNodes(); names.hasNext(); ) {
      Node name = names.next();
      if (name.isURI() && name.getURI().startsWith(Terms.GRAPH)) {
        sizes.put(name.getURI().substring(Terms.GRAPH.length()), (long) data.getGraph(name).size());
      }
    }
    return new Answer(
        200,
        Templates.page("graphs.jte", Map.of("graphs", List.copyOf(sizes.entrySet()))),
        MAX_AGE_SECONDS);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
