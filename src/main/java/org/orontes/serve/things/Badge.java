package org.orontes.serve.things;

/**
 * A short word beside something: how certain, how settled.
 *
 * @param tone a class of the style sheet ({@code for}, {@code against}, {@code unsure}) or empty;
 *     the words say the same without it
 */
public record Badge(String text, String tone) {

  static Badge of(String text) {
    return new Badge(text, "");
  }

  static Badge verdict(String verdict) {
    return switch (verdict) {
      case "agrees" -> new Badge("agrees with the record", "for");
      case "differs" -> new Badge("differs from the record", "against");
      case "open" -> new Badge("left open", "unsure");
      case "silent" -> new Badge("not in the record", "");
      case "unestablished" -> new Badge("not established", "unsure");
      default -> new Badge("", "");
    };
  }

  static Badge standing(String standing) {
    return new Badge(
        standing,
        switch (standing) {
          case "happened" -> "for";
          case "refuted" -> "against";
          default -> "unsure";
        });
  }

  static Badge origins(String number) {
    return of(number.equals("1") ? "1 independent origin" : number + " independent origins");
  }
}
