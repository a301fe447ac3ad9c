package org.orontes.feeds;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.exec.RowSet;
import org.orontes.query.QueryRun;
import org.orontes.query.SavedQueries;
import org.orontes.results.Form;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.CoarsePoints;
import org.orontes.results.rows.RowSpool;
import org.orontes.results.rows.Survey;
import org.orontes.results.rows.Type;
import org.orontes.store.Checksums;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code datapackage.json} (Frictionless Data Package 1, Tabular Data Package): every table with
 * its columns, their types, units and meaning, its size and sum.
 */
public final class DataPackage {

  /** Its name in the folder of the files. */
  public static final String FILE = "datapackage.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DataPackage() {}

  /**
   * What is said of the whole.
   *
   * @param licence the address of the licence
   */
  public record About(String title, String version, String issued, String licence) {}

  /** Writes it beside the tables, which are there already. */
  public static void write(SavedQueries questions, Dataset dataset, About about, Path folder)
      throws IOException {
    List<Map<String, Object>> tables = new ArrayList<>();
    for (Feed feed : Feeds.of(questions)) {
      if (feed.form() == Form.CSV) {
        tables.add(table(feed, dataset, folder.resolve(feed.name())));
      }
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("profile", "tabular-data-package");
    document.put("name", "orontes");
    document.put("title", about.title());
    document.put("version", about.version());
    document.put("created", about.issued() + "T00:00:00Z");
    document.put("homepage", "https://w3id.org/orontes/");
    document.put("licenses", List.of(licence(about)));
    document.put("resources", tables);
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
      JSON.writeValue(out, document);
    }
  }

  private static Map<String, Object> licence(About about) {
    Map<String, Object> licence = new LinkedHashMap<>();
    licence.put("name", "CC-BY-4.0");
    licence.put("path", about.licence());
    licence.put("title", "Creative Commons Attribution 4.0");
    return licence;
  }

  private static Map<String, Object> table(Feed feed, Dataset dataset, Path file)
      throws IOException {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("profile", "tabular-data-resource");
    table.put("name", feed.topic());
    table.put("path", feed.name());
    table.put("title", feed.query().summary());
    table.put("description", feed.query().description());
    table.put("format", "csv");
    table.put("mediatype", feed.form().mediaType());
    table.put("encoding", "utf-8");
    table.put("bytes", Files.size(file));
    table.put("hash", "sha256:" + Checksums.of(file));
    List<Map<String, Object>> fields = fields(feed, dataset).stream().map(Field::document).toList();
    // In this order: that of Map.of differs from process to process.
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", fields);
    schema.put("missingValues", List.of(""));
    table.put("schema", schema);
    return table;
  }

  /** The columns of a table, with the types that all their values have. */
  static List<Field> fields(Feed feed, Dataset dataset) {
    ColumnWords words = new ColumnWords();
    try (RowSpool rows =
        QueryRun.run(
            feed.query(), Map.of(), dataset, answer -> RowSpool.of(RowSet.adapt(answer)))) {
      Survey survey =
          Survey.of(
              Answer.of(feed.query().summary(), feed.query().roles(), rows, CoarsePoints.none()));
      return rows.columns().stream()
          .map(
              column ->
                  new Field(
                      column,
                      survey.types().getOrDefault(column, Type.TEXT),
                      words.description(column),
                      words.unit(column),
                      survey.full().contains(column)))
          .toList();
    }
  }
}
