package org.orontes.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.rdf4j.rio.nquads.NQuadsWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orontes.model.Actor;
import org.orontes.model.Coding;
import org.orontes.model.Labels;
import org.orontes.model.Link;
import org.orontes.model.Mark;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.vocabulary.Vocabulary;

/** What becomes of a decision about an id of another register. */
class LinkStatementsTest {

  private static final Mark MARK = new Mark("data/links/l.yaml", 5, 5);
  private static final Coding CODED =
      new Coding(new Coding.Act("curator-1", LocalDate.of(2026, 11, 23)), null);
  private static final Actor REDS =
      new Actor(
          "reds",
          ref("ArmedGroup"),
          new Labels("Reds", null),
          List.of(),
          List.of(),
          null,
          CODED,
          MARK);

  private static Ref ref(String id) {
    return new Ref(id, MARK);
  }

  private static String quads(Link.Match match, @Nullable String note) throws IOException {
    return quads(
        new Link(
            ref("reds"),
            ref("wikidata"),
            ref("Q1"),
            match,
            ref("one-source"),
            "A list.",
            note,
            CODED,
            MARK));
  }

  private static String quads(Link link) throws IOException {
    StringWriter text = new StringWriter();
    NQuadsWriter writer = new NQuadsWriter(text);
    writer.startRDF();
    new LinkStatements(
            writer, Vocabulary.read(Path.of("ontology")), new Things(new Register(List.of(REDS))))
        .write(link);
    writer.endRDF();
    return text.toString()
        .replace("https://w3id.org/orontes/ontology#", "oro:")
        .replace("https://w3id.org/orontes/", "")
        .replace("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:")
        .replace("http://www.w3.org/2004/02/skos/core#", "skos:")
        .replace("http://www.w3.org/2001/XMLSchema#", "xsd:");
  }

  @Test
  void an_accepted_one_stands_at_the_thing_and_says_what_it_rests_on() throws IOException {
    assertEquals(
        """
        <id/actor/reds.link.wikidata.Q1> <rdf:type> <oro:Link> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkOf> <id/actor/reds> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkRegister> <code/register/wikidata> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkId> "Q1" <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkTarget> <http://www.wikidata.org/entity/Q1> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkHow> <code/linkhow/one-source> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkFrom> "A list." <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:codedBy> "curator-1" <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:codedOn> "2026-11-23"^^<xsd:date> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkMatch> <code/match/close> <graph/links/l> .
        <id/actor/reds> <oro:wikidataId> "Q1" <graph/links/l> .
        <id/actor/reds> <skos:closeMatch> <http://www.wikidata.org/entity/Q1> <graph/links/l> .
        """,
        quads(Link.Match.CLOSE, null));
  }

  @Test
  void a_refused_one_has_none_of_the_properties_of_a_link() throws IOException {
    assertEquals(
        """
        <id/actor/reds.link.wikidata.Q1> <rdf:type> <oro:RefusedLink> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkOf> <id/actor/reds> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkRegister> <code/register/wikidata> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:refusedId> "Q1" <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:refusedTarget> <http://www.wikidata.org/entity/Q1> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkHow> <code/linkhow/one-source> <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:linkFrom> "A list." <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:note> "A colour."@en <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:codedBy> "curator-1" <graph/links/l> .
        <id/actor/reds.link.wikidata.Q1> <oro:codedOn> "2026-11-23"^^<xsd:date> <graph/links/l> .
        """,
        quads(Link.Match.NONE, "A colour."));
  }

  @Test
  void one_on_which_nobody_has_decided_is_not_written() throws IOException {
    assertEquals("", quads(Link.Match.UNDECIDED, null));
  }

  @Test
  void a_slash_in_an_id_is_none_in_the_address() throws IOException {
    Link link =
        new Link(
            ref("reds"),
            ref("osm"),
            ref("relation/7"),
            Link.Match.EXACT,
            ref("both-sides"),
            "The map.",
            null,
            CODED,
            MARK);
    String quads = quads(link);
    assertEquals(
        "<id/actor/reds.link.osm.relation-7> <oro:linkTarget>"
            + " <https://www.openstreetmap.org/relation/7> <graph/links/l> .",
        quads.lines().filter(line -> line.contains("linkTarget")).findFirst().orElse(""));
    assertEquals(
        "<id/actor/reds> <oro:osmId> \"relation/7\" <graph/links/l> .",
        quads.lines().filter(line -> line.contains("osmId")).findFirst().orElse(""));
  }
}
