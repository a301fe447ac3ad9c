package org.orontes.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.junit.jupiter.api.Test;
import org.orontes.model.Actor;
import org.orontes.model.Coding;
import org.orontes.model.Coverage;
import org.orontes.model.Kind;
import org.orontes.model.Labels;
import org.orontes.model.Mark;
import org.orontes.model.Records;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Release;
import org.orontes.model.Retired;

/** What the corpus says of itself, statement by statement. */
class RecordStatementsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Coding CODED = new Coding(new Coding.Act("curator-1", DAY), null);

  private static final String SHORT =
      """
      oro: https://w3id.org/orontes/ontology#
      id: https://w3id.org/orontes/id/
      graph: https://w3id.org/orontes/graph/
      code: https://w3id.org/orontes/code/
      dcterms: http://purl.org/dc/terms/
      rdfs: http://www.w3.org/2000/01/rdf-schema#
      rdf: http://www.w3.org/1999/02/22-rdf-syntax-ns#
      owl: http://www.w3.org/2002/07/owl#
      xsd: http://www.w3.org/2001/XMLSchema#
      dcat: http://www.w3.org/ns/dcat#
      void: http://rdfs.org/ns/void#
      adms: http://www.w3.org/ns/adms#
      """;

  @Test
  void a_record_of_coverage() {
    Coverage record =
        new Coverage(
            "hama-in-december",
            new Labels("Hama in December", "حماة في كانون الأول"),
            ref("hama"),
            LocalDate.of(2024, 12, 1),
            LocalDate.of(2024, 12, 31),
            List.of(ref("control"), ref("events")),
            ref("none"),
            "Nothing was read.",
            CODED,
            mark("coverage/c.yaml"));
    assertEquals(
        """
        <id:coverage/hama-in-december> <rdf:type> <oro:Coverage> <graph:coverage/c> .
        <id:coverage/hama-in-december> <dcterms:identifier> "hama-in-december" <graph:coverage/c> .
        <id:coverage/hama-in-december> <rdfs:label> "Hama in December"@en <graph:coverage/c> .
        <id:coverage/hama-in-december> <rdfs:label> "حماة في كانون الأول"@ar <graph:coverage/c> .
        <id:coverage/hama-in-december> <oro:coversPlace> <id:place/hama> <graph:coverage/c> .
        <id:coverage/hama-in-december> <oro:coversFrom> "2024-12-01"^^<xsd:date> <graph:coverage/c> .
        <id:coverage/hama-in-december> <oro:coversTo> "2024-12-31"^^<xsd:date> <graph:coverage/c> .
        <id:coverage/hama-in-december> <oro:coversMatter> <code:coverage/control> <graph:coverage/c> .
        <id:coverage/hama-in-december> <oro:coversMatter> <code:coverage/events> <graph:coverage/c> .
        <id:coverage/hama-in-december> <oro:coverageExtent> <code:coverageextent/none> <graph:coverage/c> .
        <id:coverage/hama-in-december> <oro:note> "Nothing was read."@en <graph:coverage/c> .
        <id:coverage/hama-in-december> <oro:codedBy> "curator-1" <graph:coverage/c> .
        <id:coverage/hama-in-december> <oro:codedOn> "2026-11-23"^^<xsd:date> <graph:coverage/c> .
        """,
        quads(new Records(List.of(record), List.of(), List.of(), null)));
  }

  @Test
  void a_claim_that_was_withdrawn() {
    assertEquals(
        """
        <id:claim/news.c9> <rdf:type> <oro:Retired> <graph:retired/r> .
        <id:claim/news.c9> <dcterms:identifier> "news.c9" <graph:retired/r> .
        <id:claim/news.c9> <owl:deprecated> "true"^^<xsd:boolean> <graph:retired/r> .
        <id:claim/news.c9> <oro:withdrawnOn> "2026-11-23"^^<xsd:date> <graph:retired/r> .
        <id:claim/news.c9> <oro:retiredBecause> "Misread."@en <graph:retired/r> .
        <id:claim/news.c9> <oro:codedBy> "curator-1" <graph:retired/r> .
        <id:claim/news.c9> <oro:codedOn> "2026-11-23"^^<xsd:date> <graph:retired/r> .
        """,
        quads(
            new Records(
                List.of(),
                List.of(retired("news#c9", Kind.CLAIM, null, "Misread.")),
                List.of(),
                null)));
  }

  @Test
  void a_successor_of_another_kind_has_the_address_of_its_kind() {
    Retired entry = retired("old", Kind.EVENT, "reds", "It is an actor.");
    String quads = quads(new Records(List.of(), List.of(entry), List.of(), null));
    assertEquals(
        List.of(
            "<id:event/old> <oro:replacedOn> \"2026-11-23\"^^<xsd:date> <graph:retired/r> .",
            "<id:event/old> <dcterms:isReplacedBy> <id:actor/reds> <graph:retired/r> ."),
        quads.lines().filter(line -> line.contains("eplaced")).toList());
  }

  @Test
  void the_version() {
    Release release =
        new Release(
            "0.2.0",
            DAY,
            new Labels("A war", "حرب"),
            "https://example.org/licence",
            "All of it.",
            mark("version.yaml"));
    assertEquals(
        """
        <https://w3id.org/orontes/dataset> <rdf:type> <dcat:Dataset> <graph:version> .
        <https://w3id.org/orontes/dataset> <rdf:type> <void:Dataset> <graph:version> .
        <https://w3id.org/orontes/dataset> <dcterms:title> "A war"@en <graph:version> .
        <https://w3id.org/orontes/dataset> <dcterms:title> "حرب"@ar <graph:version> .
        <https://w3id.org/orontes/dataset> <owl:versionInfo> "0.2.0" <graph:version> .
        <https://w3id.org/orontes/dataset> <dcterms:issued> "2026-11-23"^^<xsd:date> <graph:version> .
        <https://w3id.org/orontes/dataset> <dcterms:license> <https://example.org/licence> <graph:version> .
        <https://w3id.org/orontes/dataset> <adms:versionNotes> "All of it."@en <graph:version> .
        """,
        quads(new Records(List.of(), List.of(), List.of(), release)));
  }

  private static String quads(Records records) {
    StringWriter text = new StringWriter();
    NQuadsWriter writer = new NQuadsWriter(text);
    writer.startRDF();
    new RecordStatements(writer, new Register(List.of(REDS), records, true)).all();
    writer.endRDF();
    String quads = text.toString();
    for (String line : SHORT.lines().toList()) {
      int colon = line.indexOf(": ");
      quads = quads.replace("<" + line.substring(colon + 2), "<" + line.substring(0, colon + 1));
    }
    return quads;
  }

  private static final Actor REDS =
      new Actor(
          "reds",
          ref("ArmedGroup"),
          new Labels("The reds", null),
          List.of(),
          List.of(),
          null,
          CODED,
          mark("actors/a.yaml"));

  private static Retired retired(String id, Kind kind, String successor, String why) {
    return new Retired(
        ref(id),
        kind,
        successor == null ? null : ref(successor),
        DAY,
        why,
        CODED,
        mark("retired/r.yaml"));
  }

  private static Ref ref(String id) {
    return new Ref(id, mark("x.yaml"));
  }

  private static Mark mark(String file) {
    return new Mark("data/" + file, 1, 1);
  }
}
