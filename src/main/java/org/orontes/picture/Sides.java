package org.orontes.picture;

import java.util.Map;

/** The colours of those who hold something: the same as on the page that lets one explore. */
final class Sides {

  private static final String OTHER = "#5b6f8f";

  private static final Map<String, String> COLOURS =
      Map.of(
          "government-forces", "#b8322a",
          "rebel-coalition", "#00866a",
          "sdf", "#c77f00",
          "sna", "#1f66b0",
          "southern-rebels", "#7445ad",
          "southern-operations-room", "#b765c9",
          "syrian-free-army", "#3a93bd",
          "isis", "#2f2f2f");

  private Sides() {}

  static String colour(String holder) {
    return COLOURS.getOrDefault(holder, OTHER);
  }

  /** The state's forces are squares, all others round: colours alone tell not everybody apart. */
  static boolean isSquare(String holder) {
    return holder.equals("government-forces");
  }
}
