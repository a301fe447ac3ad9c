package org.orontes.changes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.vocabulary.Terms;

/**
 * The thing that a node belongs to. Participations, names, contents and the like have addresses of
 * their own, made of that of their owner and a dot; passages, pictures and unnamed speakers belong
 * to their report.
 *
 * @param id the id of the owner, as its address ends
 * @param part what the node is of it, such as {@code name} or {@code says.when}; null for the owner
 *     itself
 */
record Owner(Group group, String id, @Nullable String part) {

  private static final String SPELL = "spell";

  /** The owner of a node; empty for terms, codes and whatever has no owner. */
  static Optional<Owner> of(String iri) {
    int slash = iri.startsWith(Terms.ID) ? iri.indexOf('/', Terms.ID.length()) : -1;
    if (slash < 0) {
      return Optional.empty();
    }
    String kind = iri.substring(Terms.ID.length(), slash);
    String[] parts = iri.substring(slash + 1).split("\\.", -1);
    return switch (kind) {
      case "passage", "media" -> Optional.of(inReport(parts, kind + " " + second(parts)));
      case "claim", "dispute" -> ofTwo(kind, parts);
      case "actor" ->
          parts.length > 1 && !parts[1].equals("name")
              ? Optional.of(inReport(parts, "speaker"))
              : simple(kind, parts);
      case "situation" ->
          second(parts).equals(SPELL)
              ? Optional.of(new Owner(Group.SPELL, parts[0] + "." + SPELL, null))
              : simple(kind, parts);
      default -> simple(kind, parts);
    };
  }

  /** Whether the node is the owner itself. */
  boolean itself() {
    return part == null;
  }

  private static Optional<Owner> simple(String kind, String[] parts) {
    return Group.ofPath(kind)
        .map(group -> new Owner(group, parts[0], parts.length == 1 ? null : parts[1]));
  }

  /** Claims and disputes have two parts: of a report or matter, and of their own. */
  private static Optional<Owner> ofTwo(String kind, String[] parts) {
    boolean claim = kind.equals("claim");
    return Optional.of(
        new Owner(
            claim ? Group.CLAIM : Group.DISPUTE,
            parts[0] + "." + second(parts),
            parts.length < 3 ? null : claim ? "says." + parts[2] : "position"));
  }

  private static Owner inReport(String[] parts, String part) {
    return new Owner(Group.REPORT, parts[0], part);
  }

  private static String second(String[] parts) {
    return parts.length > 1 ? parts[1] : "";
  }
}
