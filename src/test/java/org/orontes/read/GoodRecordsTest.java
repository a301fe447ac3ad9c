package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.model.Coding;
import org.orontes.model.Coverage;
import org.orontes.model.Kind;
import org.orontes.model.Labels;
import org.orontes.model.Link;
import org.orontes.model.Mark;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Release;
import org.orontes.model.Retired;
import org.orontes.vocabulary.Vocabulary;

/** Records about the corpus itself become exactly these, with these places. */
class GoodRecordsTest {

  private static final Coding.Act FIRST = new Coding.Act("curator-1", LocalDate.of(2026, 11, 23));
  private static final Coding.Act SECOND = new Coding.Act("curator-2", LocalDate.of(2026, 11, 24));
  private static final Coding CODED = new Coding(FIRST, null);

  @TempDir private Path home;
  private Register register;
  private String file = "";

  @BeforeEach
  void readAll() throws IOException {
    for (FileKind kind : FileKind.values()) {
      Path path = GoodFiles.path(home, kind);
      Files.createDirectories(path.getParent());
      Files.writeString(path, GoodFiles.text(kind));
    }
    Problems problems = new Problems();
    register = new DataFolder(home, Vocabulary.read(Path.of("ontology"))).register(problems);
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void a_record_of_coverage_has_its_place_days_and_matters() {
    file = "data/coverage/f.yaml";
    assertEquals(
        List.of(
            new Coverage(
                "hama-in-december",
                new Labels("Hama in December", "حماة في كانون الأول"),
                ref("hama", 7, 12),
                LocalDate.of(2024, 12, 1),
                LocalDate.of(2024, 12, 31),
                List.of(ref("control", 10, 12), ref("events", 10, 21)),
                ref("selective", 11, 13),
                "A few reports.",
                new Coding(FIRST, SECOND),
                mark(5, 5))),
        register.records().coverage());
  }

  @Test
  void a_link_has_its_decision_and_its_grounds() {
    file = "data/links/f.yaml";
    assertEquals(
        List.of(
            new Link(
                ref("hama", 5, 13),
                ref("wikidata", 5, 23),
                ref("Q173545", 5, 37),
                Link.Match.EXACT,
                ref("both-sides", 5, 67),
                "The item.",
                null,
                CODED,
                mark(5, 5)),
            new Link(
                ref("hama", 6, 12),
                ref("geonames", 7, 9),
                ref("1", 8, 9),
                Link.Match.NONE,
                null,
                null,
                "A village of that name.",
                new Coding(FIRST, SECOND),
                mark(6, 5)),
            new Link(
                ref("sdf", 12, 13),
                ref("wikidata", 12, 22),
                ref("Q9", 12, 36),
                Link.Match.UNDECIDED,
                null,
                null,
                null,
                CODED,
                mark(12, 5))),
        register.records().links());
  }

  @Test
  void a_retired_id_has_its_successor_or_none() {
    file = "data/retired/f.yaml";
    LocalDate day = LocalDate.of(2026, 11, 24);
    assertEquals(
        List.of(
            new Retired(
                ref("hts-old", 5, 10),
                Kind.ACTOR,
                ref("hts", 5, 45),
                day,
                "Entered twice.",
                CODED,
                mark(5, 5)),
            new Retired(
                ref("news#c9", 6, 10), Kind.CLAIM, null, day, "Misread.", CODED, mark(6, 5))),
        register.records().retired());
  }

  @Test
  void the_version_has_its_day_and_licence() {
    file = "data/version.yaml";
    assertEquals(
        new Release(
            "0.2.0",
            LocalDate.of(2026, 11, 23),
            new Labels("A war", "حرب"),
            "https://example.org/licence",
            "All of it.",
            mark(3, 1)),
        register.records().release());
  }

  private Mark mark(int line, int column) {
    return new Mark(file, line, column);
  }

  private Ref ref(String id, int line, int column) {
    return new Ref(id, mark(line, column));
  }
}
