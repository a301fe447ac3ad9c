package org.orontes.results.rows;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * Rows as bytes of a temporary file, which nobody else reads. Jena's own form is text: it takes
 * several times as long, makes absolute what is a relative IRI, and knows no triple terms.
 */
final class RowBytes implements SerializationFactory<Binding> {

  private static final int BUFFER = 16 * 1024;
  private static final int END = 0;
  private static final int ROW = 1;

  private enum Kind {
    IRI,
    BLANK,
    STRING,
    LANGUAGE,
    DIRECTION,
    TYPED,
    TRIPLE;

    private static final List<Kind> ALL = List.of(values());
  }

  @Override
  public Sink<Binding> createSerializer(OutputStream out) {
    return new Writer(new DataOutputStream(new BufferedOutputStream(out, BUFFER)));
  }

  @Override
  public Iterator<Binding> createDeserializer(InputStream in) {
    return new Reader(new DataInputStream(new BufferedInputStream(in, BUFFER)));
  }

  private record Writer(DataOutputStream out, Map<Var, Integer> names) implements Sink<Binding> {

    Writer(DataOutputStream out) {
      this(out, new HashMap<>());
    }

    @Override
    public void send(Binding row) {
      try {
        out.writeByte(ROW);
        out.writeShort(row.size());
        for (Iterator<Var> vars = row.vars(); vars.hasNext(); ) {
          Var name = vars.next();
          name(name);
          node(row.get(name));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** A name as a number; it follows when it is new. */
    private void name(Var name) throws IOException {
      Integer known = names.putIfAbsent(name, names.size());
      out.writeShort(known == null ? names.size() - 1 : known);
      if (known == null) {
        text(name.getVarName());
      }
    }

    private void node(Node node) throws IOException {
      Kind kind = kind(node);
      out.writeByte(Kind.ALL.indexOf(kind));
      switch (kind) {
        case IRI -> text(node.getURI());
        case BLANK -> text(node.getBlankNodeLabel());
        case TRIPLE -> {
          node(node.getTriple().getSubject());
          node(node.getTriple().getPredicate());
          node(node.getTriple().getObject());
        }
        default -> {
          text(node.getLiteralLexicalForm());
          if (kind == Kind.TYPED) {
            text(node.getLiteralDatatypeURI());
          } else if (kind != Kind.STRING) {
            text(node.getLiteralLanguage());
          }
          if (kind == Kind.DIRECTION) {
            text(node.getLiteralBaseDirection().toString());
          }
        }
      }
    }

    private static Kind kind(Node node) {
      if (node.isURI() || node.isBlank()) {
        return node.isURI() ? Kind.IRI : Kind.BLANK;
      }
      if (node.isTripleTerm()) {
        return Kind.TRIPLE;
      }
      if (node.getLiteralBaseDirection() != null) {
        return Kind.DIRECTION;
      }
      if (!node.getLiteralLanguage().isEmpty()) {
        return Kind.LANGUAGE;
      }
      boolean string = node.getLiteralDatatype().equals(XSDDatatype.XSDstring);
      return string ? Kind.STRING : Kind.TYPED;
    }

    /** A byte a character while all have room in one, else two; halves of a pair come through. */
    private void text(String text) throws IOException {
      int length = text.length();
      boolean narrow = text.chars().allMatch(c -> c < 0x100);
      out.writeInt(narrow ? length : -length);
      byte[] bytes = new byte[narrow ? length : 2 * length];
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        if (narrow) {
          bytes[i] = (byte) c;
        } else {
          bytes[2 * i] = (byte) (c >> 8);
          bytes[2 * i + 1] = (byte) c;
        }
      }
      out.write(bytes);
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Reader implements Iterator<Binding> {
    private final DataInputStream in;
    private final List<Var> names = new ArrayList<>();
    private int next;

    Reader(DataInputStream in) {
      this.in = in;
      this.next = marker();
    }

    private int marker() {
      try {
        return Math.max(in.read(), END);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return next == ROW;
    }

    @Override
    public Binding next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        BindingBuilder row = BindingFactory.builder();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
          row.add(name(), node());
        }
        next = marker();
        return row.build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Var name() throws IOException {
      int number = in.readUnsignedShort();
      if (number == names.size()) {
        names.add(Var.alloc(text()));
      }
      return names.get(number);
    }

    private Node node() throws IOException {
      return switch (Kind.ALL.get(in.readByte())) {
        case IRI -> NodeFactory.createURI(text());
        case BLANK -> NodeFactory.createBlankNode(text());
        case STRING -> NodeFactory.createLiteralString(text());
        case LANGUAGE -> NodeFactory.createLiteralLang(text(), text());
        case DIRECTION -> NodeFactory.createLiteralDirLang(text(), text(), text());
        case TYPED -> NodeFactory.createLiteralDT(text(), NodeFactory.getType(text()));
        case TRIPLE -> NodeFactory.createTripleTerm(node(), node(), node());
      };
    }

    private String text() throws IOException {
      int length = in.readInt();
      char[] text = new char[Math.abs(length)];
      byte[] bytes = new byte[length < 0 ? 2 * text.length : length];
      in.readFully(bytes);
      for (int i = 0; i < text.length; i++) {
        int c =
            length < 0 ? ((bytes[2 * i] & 0xFF) << 8) | (bytes[2 * i + 1] & 0xFF) : bytes[i] & 0xFF;
        text[i] = (char) c;
      }
      return new String(text);
    }
  }
}
