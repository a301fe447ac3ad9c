package org.orontes.results.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML, written as it comes, without a namespace prefix. */
public final class Xml {

  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** What writes a document. */
  @FunctionalInterface
  public interface Writer {
    void write(Xml xml) throws XMLStreamException;
  }

  /** Writes a document; the stream stays open. */
  public static void document(OutputStream stream, Writer writer) {
    try {
      // The platform's own, whatever else is on the class path: its output is known.
      XMLStreamWriter out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      out.writeCharacters("\n");
      writer.write(new Xml(out));
      out.writeEndDocument();
      out.writeCharacters("\n");
      out.flush();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  public Xml start(String name) throws XMLStreamException {
    out.writeStartElement(name);
    return this;
  }

  /** An element that holds nothing: its attributes follow, and no end. */
  public Xml empty(String name) throws XMLStreamException {
    out.writeEmptyElement(name);
    return this;
  }

  public Xml attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, allowed(value));
    return this;
  }

  /** An element that holds only text. */
  public Xml element(String name, String text) throws XMLStreamException {
    return start(name).text(text).end();
  }

  public Xml text(String text) throws XMLStreamException {
    out.writeCharacters(allowed(text));
    return this;
  }

  public Xml end() throws XMLStreamException {
    out.writeEndElement();
    return this;
  }

  /** A new line, so that people can read and compare the file. */
  public Xml line() throws XMLStreamException {
    out.writeCharacters("\n");
    return this;
  }

  /** XML 1.0 has no control characters: a literal that holds one must not break the file. */
  private static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : '\uFFFD').forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
