package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.results.Form;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;
import tools.jackson.databind.JsonNode;

/** The tables in Python's pandas. */
class PandasTest {

  @Test
  void every_table_has_each_cell_and_its_days_and_numbers_are_such() throws Exception {
    Path python = Tool.python("tables in pandas", "pandas");
    JsonNode said =
        Program.own(python, "tables.py", Answers.folder().resolve("datapackage.json"))
            .json("pandas");
    List<Written> tables = Answers.feeds(Form.CSV);
    assertEquals(tables.size(), said.size());
    for (Written table : tables) {
      JsonNode read = said.path(table.toString());
      assertEquals(table.rows().size(), read.path("rows").asInt(), table.toString());
      read.path("kinds")
          .properties()
          .forEach(kind -> assertTrue(kind.getValue().asBoolean(), table + " " + kind.getKey()));
      for (String column : table.columns()) {
        List<String> cells =
            read.path("cells").valueStream().map(row -> row.path(column).asString()).toList();
        assertEquals(table.column(column), cells, table + " " + column);
      }
    }
    assertTrue(Answers.feed("events.csv").column("placeLabelAr").contains("حماة"));
  }
}
