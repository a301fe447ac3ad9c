package org.orontes.rdf;

import static org.orontes.vocabulary.Terms.oro;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Ref;
import org.orontes.vocabulary.Terms;

/**
 * Writes statements into one graph. A value that is null is not written, so that callers need not
 * ask.
 */
final class Emitter {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final RDFHandler handler;
  private final IRI graph;

  Emitter(RDFHandler handler, IRI graph) {
    this.handler = handler;
    this.graph = graph;
  }

  /** The same stream, into another graph. */
  Emitter into(IRI other) {
    return new Emitter(handler, other);
  }

  void add(IRI subject, IRI property, @Nullable Value value) {
    if (value != null) {
      handler.handleStatement(VALUES.createStatement(subject, property, value, graph));
    }
  }

  void type(IRI subject, String className) {
    add(subject, RDF.TYPE, oro(className));
  }

  void code(IRI subject, String property, String scheme, @Nullable Ref code) {
    add(subject, oro(property), code == null ? null : Terms.code(scheme, code.id()));
  }

  void english(IRI subject, IRI property, @Nullable String text) {
    text(subject, property, text, "en");
  }

  void text(IRI subject, IRI property, @Nullable String text, String lang) {
    add(subject, property, text == null ? null : VALUES.createLiteral(text, lang));
  }

  void string(IRI subject, IRI property, @Nullable String text) {
    add(subject, property, text == null ? null : VALUES.createLiteral(text));
  }

  void flag(IRI subject, String property, boolean value) {
    add(subject, oro(property), VALUES.createLiteral(value));
  }

  /** A day without a zone: comparing any other type with it drops rows without a word. */
  void day(IRI subject, String property, @Nullable LocalDate day) {
    add(
        subject,
        oro(property),
        day == null ? null : VALUES.createLiteral(day.toString(), XSD.DATE));
  }

  void decimal(IRI subject, IRI property, @Nullable BigDecimal number) {
    add(
        subject,
        property,
        number == null ? null : VALUES.createLiteral(canonical(number), XSD.DECIMAL));
  }

  /**
   * The canonical form of XSD 1.0, with a point and without needless zeros. TDB2 hands back {@code
   * 12.5} for {@code 12.50} but then does not find the one when asked for the other.
   */
  static String canonical(BigDecimal number) {
    if (number.signum() == 0) {
      return "0.0";
    }
    String plain = number.stripTrailingZeros().toPlainString();
    return plain.contains(".") ? plain : plain + ".0";
  }
}
