package org.orontes.results.rows;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Values as JSON, written as they come. */
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** Writes a document; the stream stays open. */
  public static void document(OutputStream out, Consumer<JsonGenerator> writer) {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      writer.accept(json);
      json.writeRaw('\n');
    }
  }

  /** A value: numbers and truth values as JSON has them, all else as text, and null for none. */
  public static void value(JsonGenerator json, @Nullable Node node) {
    if (node == null) {
      json.writeNull();
      return;
    }
    switch (Type.of(node)) {
      case BOOLEAN -> json.writeBoolean((Boolean) node.getLiteralValue());
      case INTEGER, NUMBER -> json.writeNumber(new BigDecimal(node.getLiteralLexicalForm()));
      case DATE, IRI, TEXT -> json.writeString(Cells.text(node));
    }
  }
}
