package org.orontes.query;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is written. */
public enum ResultFormat {
  /** Aligned columns for a terminal; holds all rows in memory. */
  TABLE("text/plain"),
  CSV("text/csv"),
  TSV("text/tab-separated-values"),
  JSON("application/sparql-results+json"),
  XML("application/sparql-results+xml");

  private final String mediaType;

  ResultFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** {@code table}, {@code csv} …: the word on the command line and the ending of a file. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<ResultFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** Writes all rows as they come; the stream stays open. */
  public void write(ResultSet rows, OutputStream out) {
    switch (this) {
      case TABLE -> TextTable.of(rows).print(out);
      case CSV -> ResultSetMgr.write(out, rows, ResultSetLang.RS_CSV);
      case TSV -> ResultSetMgr.write(out, rows, ResultSetLang.RS_TSV);
      case JSON -> ResultSetMgr.write(out, rows, ResultSetLang.RS_JSON);
      case XML -> ResultSetMgr.write(out, rows, ResultSetLang.RS_XML);
    }
  }
}
