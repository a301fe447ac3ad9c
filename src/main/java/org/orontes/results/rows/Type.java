package org.orontes.results.rows;

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

  /** The type of one value. */
  public static Type of(Node node) {
    if (!node.isLiteral()) {
      return node.isURI() ? IRI : TEXT;
    }
    RDFDatatype type = node.getLiteralDatatype();
    if (!node.getLiteralDatatype().isValid(node.getLiteralLexicalForm())) {
      return TEXT;
    }
    if (type.equals(XSDDatatype.XSDboolean)) {
      return BOOLEAN;
    }
    if (type.equals(XSDDatatype.XSDdate)) {
      return DATE;
    }
    if (type instanceof XSDDatatype xsd && Number.class.isAssignableFrom(javaClass(xsd))) {
      return xsd.isValid("0.5") ? number(node) : INTEGER;
    }
    return TEXT;
  }

  /** Infinity and what is not a number are values of floating point that JSON cannot hold. */
  private static Type number(Node node) {
    return node.getLiteralLexicalForm().matches("[-+.0-9eE]+") ? NUMBER : TEXT;
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
