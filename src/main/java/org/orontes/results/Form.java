package org.orontes.results;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.orontes.results.map.GeoJson;
import org.orontes.results.map.Kml;
import org.orontes.results.network.Cytoscape;
import org.orontes.results.network.Gexf;
import org.orontes.results.network.GraphMl;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.Unfit;
import org.orontes.results.table.Hxl;
import org.orontes.results.table.QuickStatements;
import org.orontes.results.table.Records;
import org.orontes.results.table.TextTable;
import org.orontes.results.time.Calendar;
import org.orontes.results.time.TimelineJs;

/**
 * The forms that an answer can be written in.
 *
 * <p>Usage: {@code Form.GEOJSON.write(Answer.of(title, roles, rows, coarse), out)}.
 */
public enum Form {
  /** Aligned columns for a terminal; holds all rows in memory. */
  TABLE("txt", "text/plain"),
  CSV("csv", "text/csv"),
  TSV("tsv", "text/tab-separated-values"),
  JSON("json", "application/sparql-results+json"),
  XML("xml", "application/sparql-results+xml"),
  GEOJSON("geojson", "application/geo+json"),
  KML("kml", "application/vnd.google-earth.kml+xml"),
  GEXF("gexf", "application/gexf+xml"),
  GRAPHML("graphml", "application/graphml+xml"),
  CYJS("cyjs", "application/vnd.cytoscape+json"),
  TIMELINE("timeline.json", "application/json"),
  ICS("ics", "text/calendar"),
  HXL("hxl.csv", "text/csv"),
  RECORDS("records.json", "application/json"),
  QS("qs.txt", "text/plain");

  private final String ending;
  private final String mediaType;

  Form(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The word on the command line and in {@code format=}: {@code geojson}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What stands behind the first point of a file or an address: {@code hxl.csv}. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<Form> of(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }

  /** The form of a file. */
  public static Optional<Form> ofEnding(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
  }

  /** The endings of all forms that are files. */
  public static List<String> endings() {
    return Arrays.stream(values()).filter(form -> form != TABLE).map(Form::ending).toList();
  }

  /** Why answers with such columns cannot be written so; empty when they can. */
  public Optional<String> unfit(Reading reading) {
    return switch (this) {
      case TABLE, CSV, TSV, JSON, XML, RECORDS -> Optional.empty();
      case GEOJSON -> GeoJson.unfit(reading);
      case KML -> Kml.unfit(reading);
      case GEXF -> Gexf.unfit(reading);
      case GRAPHML -> GraphMl.unfit(reading);
      case CYJS -> Cytoscape.unfit(reading);
      case TIMELINE -> TimelineJs.unfit(reading);
      case ICS -> Calendar.unfit(reading);
      case HXL -> Hxl.unfit(reading);
      case QS -> QuickStatements.unfit(reading);
    };
  }

  /**
   * Writes the whole answer; the stream stays open. Whatever cannot be written is told before the
   * first byte. Memory does not grow with the rows, but for {@link #TABLE}.
   *
   * @throws Unfit when the columns or a value do not fit
   */
  public void write(Answer answer, OutputStream out) throws IOException {
    Optional<String> reason = unfit(answer.reading());
    if (reason.isPresent()) {
      throw new Unfit(reason.get());
    }
    switch (this) {
      case TABLE -> TextTable.of(answer).print(out);
      case CSV -> jena(answer, ResultSetLang.RS_CSV, out);
      case TSV -> jena(answer, ResultSetLang.RS_TSV, out);
      case JSON -> jena(answer, ResultSetLang.RS_JSON, out);
      case XML -> jena(answer, ResultSetLang.RS_XML, out);
      case GEOJSON -> GeoJson.write(answer, out);
      case KML -> Kml.write(answer, out);
      case GEXF -> Gexf.write(answer, out);
      case GRAPHML -> GraphMl.write(answer, out);
      case CYJS -> Cytoscape.write(answer, out);
      case TIMELINE -> TimelineJs.write(answer, out);
      case ICS -> Calendar.write(answer, out);
      case HXL -> Hxl.write(answer, out);
      case RECORDS -> Records.write(answer, out);
      case QS -> QuickStatements.write(answer, out);
    }
  }

  private static void jena(Answer answer, Lang lang, OutputStream out) {
    ResultSetMgr.write(out, ResultSet.adapt(answer.rows().rows()), lang);
  }
}
