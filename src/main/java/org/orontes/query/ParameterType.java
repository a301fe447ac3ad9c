package org.orontes.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.orontes.vocabulary.Terms;

/**
 * What values a parameter takes.
 *
 * @param form which of the forms
 * @param scheme for codes: the scheme; else empty
 */
public record ParameterType(Form form, String scheme) {

  /** The forms of values. */
  public enum Form {
    /** A day, {@code 2024-12-06}. */
    DATE("xsd_date"),
    ACTOR("iri"),
    PLACE("iri"),
    EVENT("iri"),
    SITUATION("iri"),
    REPORT("iri"),
    /** An actor, place, event or situation: {@code place/hama}, or the bare id. */
    THING("iri"),
    /** A code of a scheme. */
    CODE("iri"),
    TEXT(""),
    INTEGER("integer"),
    DECIMAL("decimal");

    private final String suffix;

    Form(String suffix) {
      this.suffix = suffix;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-.][A-Za-z0-9]+)*");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,18})?");
  private static final int LONGEST_TEXT = 500;

  /** {@code date}, {@code place}, {@code code:support} …; empty when there is no such type. */
  static Optional<ParameterType> of(String written) {
    if (written.startsWith("code:") && SLUG.matcher(written.substring(5)).matches()) {
      return Optional.of(new ParameterType(Form.CODE, written.substring(5)));
    }
    for (Form form : Form.values()) {
      if (form != Form.CODE && form.word().equals(written)) {
        return Optional.of(new ParameterType(form, ""));
      }
    }
    return Optional.empty();
  }

  /** The variable that stands for the parameter, named as BASIL and grlc name it. */
  String variable(String name, boolean optional) {
    return (optional ? "__" : "_") + name + (form.suffix.isEmpty() ? "" : "_" + form.suffix);
  }

  static boolean isSlug(String value) {
    return SLUG.matcher(value).matches();
  }

  /** What a value must be, in words. */
  public String expected() {
    return switch (form) {
      case DATE -> "a day like 2024-12-06";
      case ACTOR, EVENT -> "the id of an " + form.word() + ", like 'hama'";
      case PLACE, SITUATION, REPORT -> "the id of a " + form.word() + ", like 'hama'";
      case THING -> "a thing like place/hama";
      case CODE -> "a code of " + scheme;
      case TEXT -> "a text of at most " + LONGEST_TEXT + " characters";
      case INTEGER -> "a whole number";
      case DECIMAL -> "a number like 12.5";
    };
  }

  /** Whether its values are ids of things of one kind, such as {@code place}. */
  public Optional<String> kind() {
    return switch (form) {
      case ACTOR, PLACE, EVENT, SITUATION, REPORT -> Optional.of(form.word());
      default -> Optional.empty();
    };
  }

  /**
   * The term that a value stands for.
   *
   * @throws ParameterException when it is none of this type
   */
  Node node(String parameter, String value) {
    return switch (form) {
      case DATE -> day(parameter, value);
      case ACTOR, PLACE, EVENT, SITUATION, REPORT ->
          iri(parameter, Terms.ID + form.word() + "/", value);
      case THING -> anyThing(parameter, value);
      case CODE -> iri(parameter, Terms.CODE + scheme + "/", value);
      case TEXT -> text(parameter, value);
      case INTEGER -> number(parameter, value, WHOLE, XSDDatatype.XSDinteger);
      case DECIMAL -> number(parameter, value, NUMBER, XSDDatatype.XSDdecimal);
    };
  }

  private Node day(String parameter, String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeException e) {
      throw wrong(parameter, value);
    }
  }

  private Node anyThing(String parameter, String value) {
    String path = value.startsWith(Terms.ID) ? value.substring(Terms.ID.length()) : value;
    int slash = Math.max(path.indexOf('/'), path.indexOf(':'));
    if (slash > 0 && isSlug(path.substring(0, slash))) {
      return iri(parameter, Terms.ID + path.substring(0, slash) + "/", path.substring(slash + 1));
    }
    throw wrong(parameter, value);
  }

  private Node iri(String parameter, String namespace, String value) {
    String slug = value.startsWith(namespace) ? value.substring(namespace.length()) : value;
    if (!isSlug(slug)) {
      throw wrong(parameter, value);
    }
    return NodeFactory.createURI(namespace + slug);
  }

  private Node text(String parameter, String value) {
    if (value.isBlank() || value.length() > LONGEST_TEXT) {
      throw wrong(parameter, value);
    }
    return NodeFactory.createLiteralString(value);
  }

  private Node number(String parameter, String value, Pattern pattern, XSDDatatype type) {
    if (!pattern.matcher(value).matches()) {
      throw wrong(parameter, value);
    }
    return NodeFactory.createLiteralDT(new BigDecimal(value).toPlainString(), type);
  }

  private ParameterException wrong(String parameter, String value) {
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    return new ParameterException(parameter, parameter + ": '" + shown + "' is not " + expected());
  }

  @Override
  public String toString() {
    return form == Form.CODE ? "code:" + scheme : form.word();
  }
}
