package org.orontes.results.rows;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** What all values of a column are. */
public enum Type {
  BOOLEAN,
  INTEGER,
  /** Decimal numbers, and those of floating point. */
  NUMBER,
  /** Days, {@code 2024-12-06}. */
  DATE,
  /** Addresses: IRIs of things, of pages. */
  IRI,
  /** All else, and columns of several types. */
  TEXT;

  // Other tools know fewer ways to write a value than XSD: what they could not read is text.
  private static final Pattern TRUTH = Pattern.compile("true|false");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?");

  /** The type of one value. */
  public static Type of(Node node) {
    if (!node.isLiteral()) {
      return node.isURI() ? IRI : TEXT;
    }
    RDFDatatype type = node.getLiteralDatatype();
    String text = node.getLiteralLexicalForm();
    if (!type.isValid(text)) {
      return TEXT;
    }
    if (type.equals(XSDDatatype.XSDboolean)) {
      return TRUTH.matcher(text).matches() ? BOOLEAN : TEXT;
    }
    if (type.equals(XSDDatatype.XSDdate)) {
      return DAY.matcher(text).matches() ? DATE : TEXT;
    }
    if (type instanceof XSDDatatype xsd && Number.class.isAssignableFrom(javaClass(xsd))) {
      boolean whole = !xsd.isValid("0.5") && WHOLE.matcher(text).matches();
      return whole ? INTEGER : DECIMAL.matcher(text).matches() ? NUMBER : TEXT;
    }
    return TEXT;
  }

  private static Class<?> javaClass(XSDDatatype type) {
    return type.getJavaClass() == null ? Object.class : type.getJavaClass();
  }

  /** The type of a column that has values of both. */
  Type with(Type other) {
    if (this == other) {
      return this;
    }
    boolean numbers = (this == INTEGER || this == NUMBER) && (other == INTEGER || other == NUMBER);
    return numbers ? NUMBER : TEXT;
  }
}
