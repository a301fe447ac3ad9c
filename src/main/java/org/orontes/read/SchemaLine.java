package org.orontes.read;

import org.orontes.model.Mark;

/** The first line of a file, by which editors find its schema. */
final class SchemaLine {

  private SchemaLine() {}

  static String of(FileKind kind) {
    String up = kind.folder().isEmpty() ? "" : "../";
    return "# yaml-language-server: $schema=" + up + "schema/" + kind.schema() + ".schema.json";
  }

  static void check(FileKind kind, SourceText source, Problems problems) {
    String first = source.text().lines().findFirst().orElse("");
    if (!first.stripTrailing().equals(of(kind))) {
      problems.warning(
          "no-schema-line",
          new Mark(source.file(), 1, 1),
          "editors do not find the schema of this file",
          "let its first line be: " + of(kind));
    }
  }
}
