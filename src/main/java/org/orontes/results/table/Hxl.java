package org.orontes.results.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.sparql.engine.binding.Binding;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.Reading;

/**
 * CSV with the tags of the Humanitarian Exchange Language (HXL 1.1) in its second row. A column
 * whose name says nothing has no tag.
 */
public final class Hxl {

  private Hxl() {}

  /** Why an answer cannot be written so; empty when it can. */
  public static Optional<String> unfit(Reading reading) {
    HxlTags tags = new HxlTags(reading);
    return reading.columns().stream().allMatch(column -> tags.of(column).isEmpty())
        ? Optional.of(
            "no column has an HXL tag: name them in a header, '#+ hxl: {killed: \"#affected+killed\"}'")
        : Optional.empty();
  }

  public static void write(Answer answer, OutputStream out) throws IOException {
    HxlTags tags = new HxlTags(answer.reading());
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180);
    table.printRecord(answer.columns());
    table.printRecord(answer.columns().stream().map(tags::of).toList());
    for (Binding row : answer.each()) {
      List<String> cells = new ArrayList<>();
      answer.columns().forEach(column -> cells.add(Cells.text(row, column).orElse("")));
      table.printRecord(cells);
    }
    table.flush();
  }
}
