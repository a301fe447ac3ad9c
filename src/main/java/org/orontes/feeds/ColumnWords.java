package org.orontes.feeds;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.orontes.results.rows.Reading;

/** What the columns of the tables mean, in words, and in which units their numbers are. */
final class ColumnWords {

  private static final String FILE = "columns.properties";
  private static final String ARABIC = Reading.LABEL + "Ar";

  private final Properties words = new Properties();

  ColumnWords() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ColumnWords.class.getResourceAsStream(FILE)),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a column means; empty when nothing is written of it. */
  String description(String column) {
    String own = words.getProperty(column);
    if (own != null) {
      return own.replaceFirst(" *\\[[^\\]]*\\]$", "");
    }
    if (column.endsWith(ARABIC)) {
      return label(column, ARABIC, "in Arabic");
    }
    return column.endsWith(Reading.LABEL) ? label(column, Reading.LABEL, "in English") : "";
  }

  private String label(String column, String suffix, String language) {
    String base = column.substring(0, column.length() - suffix.length());
    String meaning = description(base);
    return meaning.isEmpty() ? "" : "The name of " + base + ", " + language;
  }

  /** The unit of a column's numbers; empty when they have none. */
  String unit(String column) {
    String own = words.getProperty(column, "");
    int unit = own.lastIndexOf('[');
    return unit < 0 || !own.endsWith("]") ? "" : own.substring(unit + 1, own.length() - 1);
  }
}
