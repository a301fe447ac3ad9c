package org.orontes.serve.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.junit.jupiter.api.Test;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Problems;
import org.orontes.testing.RealGraph;

/** Saved questions as texts for the editor. */
final class ReadyTextTest {

  @Test
  void what_is_put_into_the_editor_is_the_question_with_its_defaults() throws Exception {
    SavedQueries all = SavedQueries.read(RealGraph.home().resolve("queries"), new Problems());
    List<String> different = new ArrayList<>();
    for (SavedQuery saved : all.all()) {
      String text = ReadyText.of(saved, RealGraph.dataset()).text();
      String ready = Algebra.compile(QueryFactory.create(text)).toString();
      String asked = Algebra.compile(saved.ask(Map.of(), RealGraph.dataset())).toString();
      if (!ready.equals(asked)) {
        different.add(saved.slug());
      }
    }
    assertTrue(all.all().size() > 50);
    assertEquals(List.of(), different);
  }

  @Test
  void the_header_of_the_file_becomes_one_line_and_each_value_can_be_found() throws Exception {
    SavedQueries all = SavedQueries.read(RealGraph.home().resolve("queries"), new Problems());
    SavedQuery saved = all.query("what-was-looked-at").orElseThrow();
    ReadyText ready = ReadyText.of(saved, RealGraph.dataset());
    assertTrue(ready.text().startsWith("# " + saved.summary() + "\nPREFIX "), ready.text());
    assertEquals(
        List.of("place:rastan", "\"2024-12-06\"^^xsd:date"),
        ready.given().stream().map(ReadyText.Value::written).toList());
    ready.given().forEach(value -> assertTrue(ready.text().contains(value.written())));
    assertTrue(ready.text().contains("# The record for the smaller place"), "comments stay");
  }
}
