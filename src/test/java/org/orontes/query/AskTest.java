package org.orontes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.orontes.results.Answering;
import org.orontes.results.Form;
import org.orontes.vocabulary.Terms;

/** Values of parameters, and the formats of answers. */
class AskTest {

  private static final String DATA =
      """
      GRAPH <https://w3id.org/orontes/graph/places> {
        <https://w3id.org/orontes/id/place/hama> <http://www.w3.org/2000/01/rdf-schema#label> "حَماة"@ar , "Hama" .
        <https://w3id.org/orontes/id/event/march> <http://www.w3.org/2000/01/rdf-schema#label> "A long march over hills and rivers, told in many words, of which none is left out" .
      }
      """;

  private final Dataset dataset = DatasetFactory.createTxnMem();

  AskTest() {
    RDFParser.fromString(DATA, Lang.TRIG).parse(dataset);
  }

  @Test
  void a_value_is_a_term_and_never_text() {
    SavedQuery query =
        query("text", "SELECT ?s { ?s ?p ?o FILTER CONTAINS( STR( ?o ) , ?_x ) } ORDER BY ?s");
    String evil = "\") } # \\ ' ?s <http://x.example/>";
    assertEquals(0, rows(query, evil));
    assertEquals(1, rows(query, "Hama"));
  }

  @Test
  void values_of_the_wrong_type_are_refused_with_what_was_expected() {
    for (String[] bad :
        new String[][] {
          {"date", "2024-02-30"},
          {"date", "6 December"},
          {"place", "Hama City"},
          {"place", "https://w3id.org/orontes/id/actor/sdf"},
          {"place", "http://x.example/hama"},
          {"code:support", "air support"},
          {"integer", "1.5"},
          {"decimal", "1e5"},
          {"thing", "nothing-of-the-kind"},
        }) {
      SavedQuery query = query(bad[0], "SELECT ?s { ?s ?p ?VARIABLE } ORDER BY ?s");
      ParameterException refused =
          assertThrows(
              ParameterException.class, () -> query.ask(Map.of("x", bad[1]), dataset), bad[1]);
      assertEquals("x", refused.parameter());
      assertTrue(String.valueOf(refused.getMessage()).contains(bad[1]), bad[1]);
    }
  }

  @Test
  void the_id_of_a_thing_of_any_kind_is_looked_up() {
    SavedQuery query = query("thing", "SELECT ?o { ?VARIABLE ?p ?o } ORDER BY ?o");
    assertEquals(2, rows(query, "hama"));
    assertEquals(1, rows(query, "event/march"));
  }

  @Test
  void a_missing_or_unknown_value_is_told() {
    SavedQuery query = query("place", "SELECT ?o { ?VARIABLE ?p ?o } ORDER BY ?o");
    assertThrows(ParameterException.class, () -> query.ask(Map.of(), dataset));
    ParameterException unknown =
        assertThrows(ParameterException.class, () -> query.ask(Map.of("xx", "hama"), dataset));
    assertTrue(String.valueOf(unknown.getMessage()).contains("did you mean 'x'?"));
  }

  @Test
  void the_ids_of_a_kind_are_there_for_suggestions() {
    assertEquals(List.of("hama"), List.copyOf(Things.ids(dataset, "place")));
    assertTrue(Things.exists(dataset, Terms.ID + "place/hama"));
    assertFalse(Things.exists(dataset, Terms.ID + "place/hamah"));
  }

  @Test
  void a_table_is_aligned_breaks_long_texts_and_counts_no_marks() throws IOException {
    SavedQuery query = query("text", "SELECT ?s ?o ( ?_x AS ?last ) { ?s ?p ?o } ORDER BY ?s ?o");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answering(dataset).write(query, Map.of("x", "end"), List.of(), Form.TABLE, out);
    assertEquals(
        """
        s            o                                            last
        -----------  -------------------------------------------  ----
        event:march  A long march over hills and rivers, told in  end
                     many words, of which none is left out
        place:hama   Hama                                         end
        place:hama   حَماة                                         end
        (3 rows)
        """,
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void each_format_is_written_with_what_its_readers_expect() throws IOException {
    SavedQuery query =
        query("text", "SELECT ?o { ?s ?p ?o FILTER ( STR( ?o ) = ?_x ) } ORDER BY ?o");
    assertEquals("o\r\nHama\r\n", written(query, Form.CSV));
    assertEquals("?o\n\"Hama\"\n", written(query, Form.TSV));
    assertTrue(written(query, Form.JSON).contains("\"value\": \"Hama\""));
    assertTrue(written(query, Form.XML).contains("<literal>Hama</literal>"));
    assertEquals(Form.CSV, Form.of("csv").orElseThrow());
  }

  private String written(SavedQuery query, Form format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answering(dataset).write(query, Map.of("x", "Hama"), List.of(), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private int rows(SavedQuery query, String value) {
    return QueryRun.run(
        query, Map.of("x", value), dataset, rows -> ResultSetFormatter.consume(rows));
  }

  private static SavedQuery query(String type, String text) {
    Parameter parameter =
        new Parameter("x", ParameterType.of(type).orElseThrow(), "X", null, false);
    return new SavedQuery(
        "q",
        "theme",
        "?",
        "",
        List.of(),
        List.of(),
        List.of(parameter),
        text.replace("VARIABLE", parameter.variable()),
        "queries/theme/q.rq",
        Roles.NONE,
        List.of(),
        null);
  }
}
