package org.orontes.results.rows;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Values as JSON, written as they come. */
public final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** A row a line, so that people can read and compare a file; no other blanks. */
  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new Lines();
    }
  }

  private static final class Lines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    /** Rows stand no deeper: below them are lists that belong to one row. */
    private static final int ROWS = 3;

    private int depth;
    private int lists;

    @Override
    public void writeStartObject(JsonGenerator json) {
      if (lists == 1 && depth <= ROWS) {
        json.writeRaw('\n');
      }
      depth++;
      super.writeStartObject(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) {
      depth--;
      super.writeEndObject(json, members);
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
      depth++;
      lists++;
      super.writeStartArray(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
      depth--;
      lists--;
      super.writeEndArray(json, values);
    }
  }

  /** Writes a document; the stream stays open. */
  public static void document(OutputStream out, Consumer<JsonGenerator> writer) {
    try (JsonGenerator json = FACTORY.createGenerator(new Layout(), out, JsonEncoding.UTF8)) {
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
