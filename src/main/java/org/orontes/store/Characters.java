package org.orontes.store;

/** Which characters an IRI and a text may hold. */
final class Characters {

  private Characters() {}

  /** Returns the IRI unless it has a character that RDF 1.1 forbids in one. */
  static String checkIri(String iri) {
    for (int i = 0; i < iri.length(); i++) {
      if (!inIri(iri.charAt(i))) {
        throw new IllegalArgumentException(
            String.format("The IRI <%s> holds the forbidden U+%04X", iri, (int) iri.charAt(i)));
      }
    }
    return checkText(iri);
  }

  /** Returns the text unless it holds half of a surrogate pair, which no encoding can write. */
  static String checkText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new IllegalArgumentException(
              String.format("Half of a character, U+%04X, in '%s'", (int) c, text));
        }
        i++;
      }
    }
    return text;
  }

  /** Whether RDF 1.1 lets a character stand in an IRI as it is. */
  static boolean inIri(char c) {
    return switch (c) {
      case '<', '>', '"', '{', '}', '|', '^', '`', '\\' -> false;
      default -> c > ' ';
    };
  }
}
