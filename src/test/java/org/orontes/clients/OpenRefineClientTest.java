package org.orontes.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.serve.Served;
import org.orontes.testing.Java;
import org.orontes.testing.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * OpenRefine's own code on the service: its guess of a column's type, its operation that reconciles
 * a column and its operation that adds columns, run by {@code clients/openrefine/Reconcile.java} in
 * a process of its own. Its pages, which read the manifest and suggest, are not run; {@code
 * OpenRefineTest} replays those.
 */
class OpenRefineClientTest {

  private static final Path PROGRAM = Path.of("src/test/resources/clients/openrefine");
  private static final JsonMapper JSON = new JsonMapper();
  private static final long PATIENCE_S = 120;

  @TempDir Path folder;

  @Test
  void places_in_both_scripts_with_their_governorates() throws Exception {
    JsonNode answer =
        reconcile(
            "City",
            List.of(
                List.of("Homs", "Homs"),
                List.of("Hamah", "Hama"),
                List.of("حلب", "Aleppo"),
                List.of("Deir Ezzor", "Deir ez-Zor"),
                List.of("Nowhere at all", "")),
            Map.of("governorate", "governorate"),
            List.of(
                Map.of("id", "wikidataId"),
                Map.of("id", "labelAr"),
                Map.of("id", "governorate"),
                Map.of("id", "heldBy", "settings", Map.of("day", "2024-12-06"))));
    assertTrue(guessed(answer).subList(0, 2).containsAll(List.of("Place", "City")));
    List<JsonNode> rows = List.copyOf(answer.path("rows").values());
    assertEquals(
        List.of(
            "Matched place/homs | Homs | Q131301 | حمص | place/homs-governorate | actor/government-forces",
            // A spelling that nobody has given: proposed and left to the person.
            "None place/hama | Hama | - | - | - | -",
            "Matched place/aleppo | Aleppo | Q41183 | حلب | place/aleppo-governorate | actor/rebel-coalition",
            // Two held it: OpenRefine gives the second a row of its own.
            "Matched place/deir-ez-zor | Deir ez-Zor | Q239097 | دير الزور | place/deir-ez-zor-governorate | actor/government-forces",
            "- | - | - | - | - | actor/sdf",
            "None - |  | - | - | - | -"),
        rows.stream().map(OpenRefineClientTest::line).toList());
  }

  @Test
  void actors_by_their_names_and_abbreviations() throws Exception {
    JsonNode answer =
        reconcile(
            "Actor",
            List.of(
                List.of("HTS", ""),
                List.of("Jolani", ""),
                List.of("SDF", ""),
                List.of("Russia", ""),
                List.of("Springfield Rovers", "")),
            Map.of(),
            List.of(Map.of("id", "ucdpActorId"), Map.of("id", "unListId"), Map.of("id", "class")));
    assertEquals("Actor", guessed(answer).get(0));
    List<JsonNode> rows = List.copyOf(answer.path("rows").values());
    assertEquals(
        List.of(
            "Matched actor/hts |  | 6815 | QDe.137 | armed group",
            "Matched actor/ahmed-al-sharaa |  | - | QDi.317 | person",
            "Matched actor/sdf |  | 6288 | - | armed group",
            "Matched actor/russia |  | - | - | state",
            "None - |  | - | - | -"),
        rows.stream().map(OpenRefineClientTest::line).toList());
  }

  private static List<String> guessed(JsonNode answer) {
    List<String> types = new ArrayList<>();
    answer.path("guessed").forEach(type -> types.add(type.asString()));
    return types;
  }

  /**
   * The cells of a row; of one that is reconciled what it is, of one that is not the first guess.
   */
  private static String line(JsonNode row) {
    List<String> cells = new ArrayList<>();
    for (JsonNode cell : row) {
      if (cells.isEmpty() && cell.isObject()) {
        String first = cell.path("candidates").path(0).asString("-");
        cells.add(cell.path("judgment").asString() + " " + cell.path("match").asString(first));
      } else if (cell.isObject()) {
        cells.add(cell.path("match").asString());
      } else {
        cells.add(cell.isNull() ? "-" : cell.asString());
      }
    }
    return String.join(" | ", cells);
  }

  private JsonNode reconcile(
      String type,
      List<List<String>> rows,
      Map<String, String> details,
      List<Map<String, Object>> extend)
      throws Exception {
    Path openRefine = Tool.folder("ORONTES_OPENREFINE", "OpenRefine's own code");
    Path asked = folder.resolve("asked.json");
    Path out = folder.resolve("out.json");
    Path err = folder.resolve("err.txt");
    Files.writeString(
        asked,
        JSON.writeValueAsString(
            Map.of(
                "service", Served.real().at("/reconcile").toString(),
                "workspace", folder.resolve("workspace").toString(),
                "type", type,
                "columns", List.of("name", "governorate"),
                "rows", rows,
                "details", details,
                "extend", extend)));
    Process process =
        new ProcessBuilder(
                Java.command(
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    openRefine.toAbsolutePath() + "/*",
                    PROGRAM.resolve("Reconcile.java").toString()))
            .redirectInput(asked.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    assertEquals(0, process.waitFor(), Files.readString(err));
    return JSON.readTree(Files.readString(out, StandardCharsets.UTF_8));
  }
}
