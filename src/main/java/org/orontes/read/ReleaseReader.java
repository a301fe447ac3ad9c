package org.orontes.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Release;

/** The file {@code data/version.yaml}. */
final class ReleaseReader {

  private ReleaseReader() {}

  static @Nullable Release read(Fields file) {
    String version = file.text("version");
    LocalDate issued = file.day("issued");
    String licence = file.text("licence");
    return version == null || issued == null || licence == null
        ? null
        : new Release(
            version,
            issued,
            ThingFields.label(file, "title", version),
            licence,
            file.text("changes"),
            file.mark());
  }
}
