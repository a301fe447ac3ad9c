package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orontes.results.Form;
import org.orontes.testing.Tool;
import org.orontes.tools.Answers.Written;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data package of the tables, by the rules of Frictionless Data and their own reader. */
class FrictionlessTest {

  private static Path file() {
    return Answers.folder().resolve("datapackage.json");
  }

  @Test
  void the_package_is_valid_and_every_value_is_of_the_type_of_its_column() throws Exception {
    Path node = Tool.require("node", "Frictionless Data");
    Path modules = Tool.folder("ORONTES_TOOLS", "Frictionless Data").resolve("node_modules");
    JsonNode said = Program.own(node, "frictionless.cjs", modules, file()).json("datapackage");
    assertEquals("[]", said.path("errors").toString());
    assertTrue(said.path("valid").asBoolean());
    List<Written> tables = Answers.feeds(Form.CSV);
    assertEquals(tables.size(), said.path("tables").size());
    for (Written table : tables) {
      JsonNode read = said.path("tables").path(table.toString().replace(".csv", ""));
      assertFalse(read.has("errors"), read.toString());
      assertEquals(table.rows().size(), read.path("rows").asInt(), table.toString());
    }
    assertTrue(said.at("/tables/places/first/placeLabelAr").isString(), said.toString());
  }

  @Test
  void every_table_and_every_column_is_described_and_numbers_of_measures_have_a_unit()
      throws Exception {
    JsonNode read = new JsonMapper().readTree(Files.readString(file()));
    for (JsonNode table : read.path("resources")) {
      assertFalse(table.path("description").asString("").isBlank(), table.toString());
      Path data = Answers.folder().resolve(table.path("path").asString());
      assertEquals(Files.size(data), table.path("bytes").asLong(), data.toString());
      for (JsonNode field : table.at("/schema/fields")) {
        String name = table.path("name").asString() + "." + field.path("name").asString();
        assertFalse(field.path("description").asString("").isBlank(), name);
        boolean number = List.of("number").contains(field.path("type").asString());
        boolean angle = List.of("lat", "lon").contains(field.path("name").asString());
        assertTrue(!number || !angle || field.path("unit").asString("").equals("degree"), name);
      }
    }
  }
}
