package org.orontes.read;

import org.orontes.read.Node.Scalar;

/**
 * A form of value that the schema allows at a place.
 *
 * @param definition the common definition that it comes from, such as {@code id}; empty for none
 * @param type the type in JSON's words
 */
record Expected(String definition, String type) implements Comparable<Expected> {

  /** Words first: whoever wrote something else most often left out the quotes. */
  @Override
  public int compareTo(Expected other) {
    int byType = Boolean.compare(other.type.equals("string"), type.equals("string"));
    return byType != 0 ? byType : words().compareTo(other.words());
  }

  /** What it is, in words for people. */
  String words() {
    return switch (definition) {
      case "id", "retired-id" -> "an id";
      case "claim-ref" -> "a claim's id";
      case "block" -> "a block such as P3";
      case "blocks" -> "blocks such as P1..P37";
      case "day" -> "a day";
      case "period", "boundary" -> "a date";
      case "quantity" -> "a number with its unit";
      default ->
          switch (type) {
            case "string" -> "text";
            case "integer", "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a mapping";
            default -> type;
          };
    };
  }

  /** How to go from what was written to this form; empty where there is no short way. */
  String hint(Node written) {
    if (!(written instanceof Scalar scalar)) {
      return "";
    }
    if (scalar.text().isEmpty()) {
      return "give a value";
    }
    return switch (definition) {
      case "block", "blocks" -> "write P" + scalar.text();
      case "day" -> "write 2024-12-05";
      default ->
          switch (type) {
            case "string" -> "put it in quotes: \"" + scalar.text() + "\"";
            case "boolean" -> "write true or false";
            case "number", "integer" -> scalar.plain() ? "" : "write it without quotes";
            case "array" -> "write `[…]`, or one item a line after '- '";
            default -> "write `key: value`, one a line, or {key: value}";
          };
    };
  }
}
