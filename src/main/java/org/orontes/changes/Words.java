package org.orontes.changes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that the reports share. */
final class Words {

  private static final String UNRECORDED = "no entry in data/retired/ says why";

  private Words() {}

  static String version(Changes.@Nullable Version version) {
    return version == null
        ? "a build without a version"
        : version.number() + " (" + version.issued() + ")";
  }

  static String fate(Change.Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }

  static String layer(Layer layer) {
    return layer.name().toLowerCase(Locale.ROOT);
  }

  /** What is told beside a change: its properties, or why it went; empty for an addition. */
  static String detail(Change change) {
    return switch (change.fate()) {
      case ADDED -> "";
      case CHANGED -> String.join(", ", change.properties());
      case WITHDRAWN -> reason(change);
    };
  }

  /** Claims go with their report, and what is derived with what it was derived from. */
  private static String reason(Change change) {
    if (change.reason() != null) {
      return change.reason();
    }
    boolean byItself = change.group() != Group.CLAIM && change.group().layer() == Layer.CURATED;
    return byItself ? UNRECORDED : "";
  }
}
