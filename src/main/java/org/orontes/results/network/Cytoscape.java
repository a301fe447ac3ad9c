package org.orontes.results.network;

import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.orontes.results.network.Network.EdgePart;
import org.orontes.results.network.Network.NodePart;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Json;
import org.orontes.results.rows.Reading;
import tools.jackson.core.JsonGenerator;

/** The JSON that Cytoscape and Cytoscape.js open ({@code .cyjs}): an edge a row. */
public final class Cytoscape {

  private final Answer answer;
  private final Network network;
  private final JsonGenerator json;

  private Cytoscape(Answer answer, Network network, JsonGenerator json) {
    this.answer = answer;
    this.network = network;
    this.json = json;
  }

  /** Why an answer cannot be written so; empty when it can. */
  public static Optional<String> unfit(Reading reading) {
    return Network.unfit(reading);
  }

  public static void write(Answer answer, OutputStream out) {
    Network network = new Network(answer);
    Json.document(out, json -> new Cytoscape(answer, network, json).document());
  }

  private void document() {
    json.writeStartObject();
    json.writeStringProperty("format_version", "1.0");
    json.writeStringProperty("generated_by", "orontes");
    json.writeStringProperty("target_cytoscapejs_version", "~3.33");
    json.writeObjectPropertyStart("data");
    json.writeStringProperty("name", answer.title());
    json.writeEndObject();
    json.writeObjectPropertyStart("elements");
    json.writeArrayPropertyStart("nodes");
    network.nodes(this::node);
    json.writeEndArray();
    json.writeArrayPropertyStart("edges");
    network.each(this::edge);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void node(NodePart node) {
    json.writeStartObject();
    json.writeObjectPropertyStart("data");
    json.writeStringProperty("id", node.id());
    json.writeStringProperty("name", node.name());
    json.writeStringProperty("label", node.name());
    for (Attribute attribute : network.nodeAttributes()) {
      json.writeName(attribute.name());
      Json.value(json, node.row().get(Var.alloc("a_" + attribute.name())));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void edge(EdgePart edge) {
    json.writeStartObject();
    json.writeObjectPropertyStart("data");
    json.writeStringProperty("id", edge.id());
    json.writeStringProperty("source", edge.source());
    json.writeStringProperty("target", edge.target());
    Optional<String> kind = network.kind(edge.first());
    if (kind.isPresent()) {
      json.writeStringProperty("interaction", kind.get());
    }
    for (Attribute attribute : network.edgeAttributes()) {
      json.writeName(attribute.name());
      Json.value(json, Cells.node(edge.first(), attribute.column()).orElse(null));
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
