package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.results.Form;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;

/** Tables in LibreOffice Calc: opened as UTF-8 with columns of text, saved, and opened again. */
class LibreOfficeTest {

  private static final int COLUMNS = 40;

  /** Comma, quotation mark, UTF-8, from the first line, each column as text. */
  private static final String IN =
      "--infilter=CSV:44,34,76,1,"
          + IntStream.rangeClosed(1, COLUMNS)
              .mapToObj(column -> column + "/2")
              .collect(Collectors.joining("/"))
          + ",0,false,false,false";

  private static final String OUT =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

  @Test
  void a_table_comes_back_from_a_spreadsheet_as_it_was(@TempDir Path folder) throws Exception {
    Path soffice = Tool.require("soffice", "tables in LibreOffice");
    List<Written> tables = tables();
    convert(soffice, folder, "ods", IN, tables.stream().map(Written::file).toList());
    List<Path> sheets =
        tables.stream()
            .map(table -> folder.resolve(table.toString().replace(".csv", ".ods")))
            .toList();
    convert(soffice, folder, OUT, "--headless", sheets);
    for (Written table : tables) {
      assertTrue(table.columns().size() <= COLUMNS);
      assertEquals(read(table.file()), read(folder.resolve(table.toString())), table.toString());
    }
    assertTrue(Files.readString(folder.resolve("events.csv")).contains("حماة"));
  }

  /** That of the events and the three smallest: each takes a while. */
  private static List<Written> tables() {
    return Stream.concat(
            Stream.of(Answers.feed("events.csv")),
            Answers.feeds(Form.CSV).stream()
                .filter(table -> !table.toString().equals("events.csv"))
                .sorted(Comparator.comparing(table -> table.file().toFile().length()))
                .limit(3))
        .toList();
  }

  private static void convert(
      Path soffice, Path folder, String form, String option, List<Path> files) throws Exception {
    List<String> words =
        new ArrayList<>(
            List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                option,
                "--convert-to",
                form,
                "--outdir",
                folder.toString()));
    files.forEach(file -> words.add(file.toString()));
    Program.Said said = Program.run(words);
    assertEquals(0, said.exit(), said.err() + said.out());
  }

  private static List<List<String>> read(Path table) throws Exception {
    try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      return rows.getRecords().stream().map(CSVRecord::toList).toList();
    }
  }
}
