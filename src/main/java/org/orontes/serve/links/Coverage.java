package org.orontes.serve.links;

/**
 * How many things of a class, or of a kind, are linked to Wikidata.
 *
 * @param name of the class or kind, in English
 * @param exact how many are exactly an item
 * @param close how many are close to one, and to none exactly
 * @param firm how many of both rest on more than one source
 * @param refusedOnly how many have no item, and one was looked at and refused
 */
public record Coverage(
    String name, long things, long exact, long close, long firm, long refusedOnly) {

  static Coverage none(String name) {
    return new Coverage(name, 0, 0, 0, 0, 0);
  }

  Coverage and(Coverage other) {
    return new Coverage(
        name,
        things + other.things,
        exact + other.exact,
        close + other.close,
        firm + other.firm,
        refusedOnly + other.refusedOnly);
  }

  public long linked() {
    return exact + close;
  }

  public long missing() {
    return things - linked();
  }

  /** For the width of a bar. */
  public String percent(long part) {
    return things == 0
        ? "0%"
        : String.format(java.util.Locale.ROOT, "%.1f%%", 100.0 * part / things);
  }
}
