package org.orontes.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of two builds of a small war, to the letter. */
class ChangesTest {

  @TempDir static Path folder;
  private static Path old;
  private static Path now;

  @BeforeAll
  static void dump() throws IOException {
    old = Fixture.dump("old", folder);
    now = Fixture.dump("new", folder);
  }

  @Test
  void as_text() throws IOException {
    assertTold("changes.txt", TextReport::write);
  }

  @Test
  void as_markdown() throws IOException {
    assertTold("changes.md", MarkdownReport::write);
  }

  @Test
  void as_json() throws IOException {
    assertTold("changes.json", JsonReport::write);
  }

  @Test
  void a_build_does_not_differ_from_itself_zipped_or_not() throws IOException {
    Changes changes = between(Fixture.gzip(old), old);
    assertEquals(0, changes.changes().size());
    assertEquals(new Changes.Count(5, 0, 0, 0, 5), changes.counts().get(Group.ACTOR));
    assertEquals(new Changes.Count(3, 0, 0, 0, 3), changes.counts().get(Group.CLAIM));
    changes
        .statements()
        .forEach((layer, delta) -> assertEquals(new Changes.Delta(0, 0), delta, layer.name()));
  }

  @Test
  void from_nothing_all_is_added_and_to_nothing_all_is_withdrawn() throws IOException {
    Path nothing = Files.writeString(folder.resolve("nothing.nq"), "");
    Changes all = between(nothing, old);
    assertEquals(new Changes.Count(0, 5, 0, 0, 5), all.counts().get(Group.ACTOR));
    assertEquals(null, all.before());
    Changes none = between(old, nothing);
    assertEquals(new Changes.Count(5, 0, 0, 5, 0), none.counts().get(Group.ACTOR));
    long lines = Files.readAllLines(old).size();
    assertEquals(
        lines, none.statements().values().stream().mapToLong(Changes.Delta::removed).sum());
  }

  @ParameterizedTest
  @CsvSource({
    "actor/reds, ACTOR, reds,",
    "actor/reds.name.0a1b2c3d, ACTOR, reds, name",
    "actor/news.officials, REPORT, news, speaker",
    "place/town.geometry, PLACE, town, geometry",
    "event/capture.gainer.reds, EVENT, capture, gainer",
    "event/capture.killed, EVENT, capture, killed",
    "situation/backs, SITUATION, backs,",
    "situation/capture.spell, SPELL, capture.spell,",
    "report/news, REPORT, news,",
    "passage/news.P3, REPORT, news, passage P3",
    "media/news.v1, REPORT, news, media v1",
    "claim/news.c1, CLAIM, news.c1,",
    "claim/news.c1.by, CLAIM, news.c1, says.by",
    "dispute/capture.by, DISPUTE, capture.by,",
    "dispute/capture.by.reds, DISPUTE, capture.by, position",
    "coverage/town, COVERAGE, town,"
  })
  void every_node_belongs_to_a_thing(String node, Group group, String id, String part) {
    assertEquals(
        new Owner(group, id, part), Owner.of("https://w3id.org/orontes/id/" + node).orElseThrow());
  }

  @Test
  void terms_and_other_peoples_addresses_belong_to_nothing() {
    Stream.of(
            "https://w3id.org/orontes/ontology#Capture",
            "https://w3id.org/orontes/id/nonsense/a",
            "http://www.wikidata.org/entity/Q1")
        .forEach(iri -> assertEquals(true, Owner.of(iri).isEmpty(), iri));
  }

  private static Changes between(Path older, Path newer) throws IOException {
    try (Snapshot before = Snapshot.of(older);
        Snapshot after = Snapshot.of(newer)) {
      return Changes.between(before, after);
    }
  }

  private static void assertTold(String expected, BiConsumer<Changes, PrintWriter> report)
      throws IOException {
    StringWriter told = new StringWriter();
    report.accept(between(old, now), new PrintWriter(told));
    Path actual = Path.of("target", "changes", expected);
    Files.createDirectories(actual.getParent());
    Files.writeString(actual, told.toString());
    assertEquals(
        Files.readString(Fixture.SAMPLES.resolve(expected)), told.toString(), "see " + actual);
  }
}
