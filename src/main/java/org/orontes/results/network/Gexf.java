package org.orontes.results.network;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;
import org.orontes.results.network.Network.EdgePart;
import org.orontes.results.network.Network.NodePart;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.Xml;
import org.orontes.results.time.Span;

/**
 * GEXF 1.3, in time when the rows say when: each edge with its life in days, both included and left
 * out where it is open, each node with that of its edges. The days on which an edge is only
 * possible are no part of its life, unless there are no others; what it is on which day is an
 * attribute in time, {@code certainty}. An edge without any date has no life, and tools show it on
 * every day.
 */
public final class Gexf {

  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final Answer answer;
  private final Network network;
  private final Xml xml;

  private Gexf(Answer answer, Network network, Xml xml) {
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
    Xml.document(out, xml -> new Gexf(answer, network, xml).document());
  }

  private void document() throws XMLStreamException {
    xml.start("gexf").attribute("xmlns", NAMESPACE).attribute("version", "1.3");
    xml.start("meta").element("creator", "Orontes").element("description", answer.title()).end();
    xml.line()
        .start("graph")
        .attribute("defaultedgetype", network.isDirected() ? "directed" : "undirected");
    if (network.hasTimes()) {
      xml.attribute("mode", "dynamic")
          .attribute("timeformat", "date")
          .attribute("timezone", "UTC")
          .attribute("timerepresentation", "interval");
    } else {
      xml.attribute("mode", "static");
    }
    attributes("node", "static", network.nodeAttributes());
    attributes("edge", "static", told(false));
    attributes("edge", "dynamic", told(true));
    xml.line().start("nodes");
    network.nodes(this::node);
    xml.line().end().line().start("edges");
    network.edges(this::edge);
    xml.line().end().end().end();
  }

  /** The attributes of edges that change, or those that do not. */
  private List<Attribute> told(boolean varying) {
    return network.edgeAttributes().stream()
        .filter(attribute -> !network.isTime(attribute))
        .filter(attribute -> (network.hasTimes() && network.varies(attribute)) == varying)
        .toList();
  }

  private void attributes(String of, String mode, List<Attribute> attributes)
      throws XMLStreamException {
    if (attributes.isEmpty()) {
      return;
    }
    xml.line().start("attributes").attribute("class", of).attribute("mode", mode);
    for (Attribute attribute : attributes) {
      xml.empty("attribute")
          .attribute("id", attribute.name())
          .attribute("title", attribute.name())
          .attribute("type", attribute.xmlType());
    }
    xml.end();
  }

  private void node(NodePart node) throws XMLStreamException {
    xml.line().start("node").attribute("id", node.id()).attribute("label", node.name());
    xml.start("attvalues");
    for (Attribute attribute : network.nodeAttributes()) {
      value(attribute, Network.value(node, attribute), null);
    }
    xml.end();
    spells(node.life());
    xml.end();
  }

  private void edge(EdgePart edge) throws XMLStreamException {
    Binding first = edge.first();
    xml.line()
        .start("edge")
        .attribute("id", edge.id())
        .attribute("source", edge.source())
        .attribute("target", edge.target());
    Optional<String> kind = network.kind(first);
    if (kind.isPresent()) {
      xml.attribute("kind", kind.get()).attribute("label", kind.get());
    }
    xml.start("attvalues");
    for (Attribute attribute : told(false)) {
      value(attribute, Cells.text(first, attribute.column()), null);
    }
    for (Attribute attribute : told(true)) {
      for (Binding row : edge.rows()) {
        value(attribute, Cells.text(row, attribute.column()), network.span(row));
      }
    }
    xml.end();
    spells(network.life(edge));
    xml.end();
  }

  private void value(Attribute attribute, Optional<String> value, @Nullable Span span)
      throws XMLStreamException {
    if (value.isPresent()) {
      xml.empty("attvalue").attribute("for", attribute.name()).attribute("value", value.get());
      if (span != null) {
        span(span);
      }
    }
  }

  private void spells(List<Span> life) throws XMLStreamException {
    if (!network.hasTimes() || life.stream().anyMatch(Span::isOpen)) {
      return;
    }
    xml.start("spells");
    for (Span span : life) {
      xml.empty("spell");
      span(span);
    }
    xml.end();
  }

  private void span(Span span) throws XMLStreamException {
    day("start", span.from());
    day("end", span.to());
  }

  private void day(String name, @Nullable LocalDate day) throws XMLStreamException {
    if (day != null) {
      xml.attribute(name, day.toString());
    }
  }
}
