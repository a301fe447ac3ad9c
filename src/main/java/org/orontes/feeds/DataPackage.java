package org.orontes.feeds;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  public static void write(List<Table> written, About about, Path folder) throws IOException {
    List<Map<String, Object>> tables = new ArrayList<>();
    for (Table table : written) {
      tables.add(table(table, folder.resolve(table.feed().name())));
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

  private static Map<String, Object> table(Table written, Path file) throws IOException {
    Feed feed = written.feed();
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
    // In this order: that of Map.of differs from process to process.
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", written.fields().stream().map(Field::document).toList());
    schema.put("missingValues", List.of(""));
    table.put("schema", schema);
    return table;
  }
}
