package org.orontes.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Kind;

/**
 * The kinds of files that people write below {@code data/}, in the order in which they are read.
 */
enum FileKind {
  ACTOR("actor", "actors", Kind.ACTOR),
  PLACE("place", "places", Kind.PLACE),
  EVENT("event", "events", Kind.EVENT),
  SITUATION("situation", "situations", Kind.SITUATION),
  COVERAGE("coverage", "coverage", null),
  RETIRED("retired", "retired", null),
  LINKS("links", "links", null),
  VERSION("version", "", null),
  REPORT("report", "reports", null);

  private final String schema;
  private final String folder;
  private final @Nullable Kind register;

  FileKind(String schema, String folder, @Nullable Kind register) {
    this.schema = schema;
    this.folder = folder;
    this.register = register;
  }

  /** The first part of the name of its schema, such as {@code actor}. */
  String schema() {
    return schema;
  }

  /** The folder below {@code data/}, which is also the name of the list; empty for data/ itself. */
  String folder() {
    return folder;
  }

  /** What its entries are, where they are things that claims can be about. */
  Optional<Kind> register() {
    return Optional.ofNullable(register);
  }

  /** The class above all that its entries can be; empty where they have no type. */
  String root() {
    return register == null ? "" : register.name().charAt(0) + register.path().substring(1);
  }
}
