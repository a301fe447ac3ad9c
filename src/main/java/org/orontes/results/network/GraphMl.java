package org.orontes.results.network;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.orontes.results.network.Network.EdgePart;
import org.orontes.results.network.Network.NodePart;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.Type;
import org.orontes.results.rows.Xml;

/**
 * GraphML 1.0: an edge a row, with all columns as its data. GraphML knows no time: an edge that has
 * several stretches of it stands once for each, with its days as data.
 */
public final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final Answer answer;
  private final Network network;
  private final Xml xml;

  private GraphMl(Answer answer, Network network, Xml xml) {
    this.answer = answer;
    this.network = network;
    this.xml = xml;
  }

  /** Why an answer cannot be written so; empty when it can. */
  public static Optional<String> unfit(Reading reading) {
    return Network.unfit(reading);
  }

  public static void write(Answer answer, OutputStream out) {
    Network network = new Network(answer);
    Xml.document(out, xml -> new GraphMl(answer, network, xml).document());
  }

  private void document() throws XMLStreamException {
    xml.start("graphml").attribute("xmlns", NAMESPACE);
    key("iri", "node", Type.IRI);
    key("label", "node", Type.TEXT);
    keys("node", network.nodeAttributes());
    keys("edge", network.edgeAttributes());
    xml.line()
        .start("graph")
        .attribute("id", "G")
        .attribute("edgedefault", network.isDirected() ? "directed" : "undirected");
    xml.element("desc", answer.title());
    network.nodes(this::node);
    network.each(this::edge);
    xml.line().end().end();
  }

  /** The schema takes no IRI as an id: what a name token cannot hold is written as its code. */
  private static String token(String id) {
    StringBuilder token = new StringBuilder();
    id.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && (Character.isLetterOrDigit(c) || ":.-".indexOf(c) >= 0)) {
                token.appendCodePoint(c);
              } else {
                token.append('_').append(c == '/' ? "" : Integer.toHexString(c)).append('_');
              }
            });
    return token.toString();
  }

  private void keys(String of, List<Attribute> attributes) throws XMLStreamException {
    for (Attribute attribute : attributes) {
      key(attribute.name(), of, attribute.type());
    }
  }

  private void key(String name, String of, Type type) throws XMLStreamException {
    xml.line()
        .empty("key")
        .attribute("id", of + "-" + name)
        .attribute("for", of)
        .attribute("attr.name", name)
        .attribute("attr.type", Attribute.xmlType(type));
  }

  private void node(NodePart node) throws XMLStreamException {
    xml.line().start("node").attribute("id", token(node.id()));
    data("node-iri", Optional.of(node.id()));
    data("node-label", Optional.of(node.name()));
    for (Attribute attribute : network.nodeAttributes()) {
      data("node-" + attribute.name(), Network.value(node, attribute));
    }
    xml.end();
  }

  private void edge(EdgePart edge) throws XMLStreamException {
    xml.line()
        .start("edge")
        .attribute("id", edge.id())
        .attribute("source", token(edge.source()))
        .attribute("target", token(edge.target()));
    for (Attribute attribute : network.edgeAttributes()) {
      data("edge-" + attribute.name(), Cells.text(edge.first(), attribute.column()));
    }
    xml.end();
  }

  private void data(String key, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      xml.start("data").attribute("key", key).text(value.get()).end();
    }
  }
}
