package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.model.Actor;
import org.orontes.model.Claim;
import org.orontes.model.Coding;
import org.orontes.model.Entry;
import org.orontes.model.Event;
import org.orontes.model.Labels;
import org.orontes.model.Mark;
import org.orontes.model.Media;
import org.orontes.model.Name;
import org.orontes.model.Period;
import org.orontes.model.Place;
import org.orontes.model.Quantity;
import org.orontes.model.Ref;
import org.orontes.model.Register;
import org.orontes.model.Report;
import org.orontes.model.Situation;
import org.orontes.model.Span;
import org.orontes.model.Span.Begin;
import org.orontes.model.Span.End;
import org.orontes.model.Speaker;
import org.orontes.model.Value;
import org.orontes.vocabulary.Vocabulary;

/** Files that are as they should be become exactly these records, with these places. */
class GoodFilesTest {

  private static final Coding.Act FIRST = new Coding.Act("curator-1", LocalDate.of(2026, 11, 23));
  private static final Coding.Act SECOND = new Coding.Act("curator-2", LocalDate.of(2026, 11, 24));
  private static final Coding CODED = new Coding(FIRST, null);

  @TempDir private Path home;
  private final Problems problems = new Problems();
  private final List<Report> reports = new ArrayList<>();
  private Register register;
  private String file = "";

  @BeforeEach
  void readAll() throws IOException {
    for (FileKind kind : FileKind.values()) {
      Path path = GoodFiles.path(home, kind);
      Files.createDirectories(path.getParent());
      Files.writeString(path, GoodFiles.text(kind));
    }
    DataFolder folder = new DataFolder(home, Vocabulary.read(Path.of("ontology")));
    register = folder.register(problems);
    folder.reports(reports::add, problems);
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void an_actor_has_its_names_links_and_coding() {
    file = "data/actors/f.yaml";
    assertEquals(
        new Actor(
            "sdf",
            ref("ArmedGroup", 7, 11),
            new Labels("Syrian Democratic Forces", "قوات سوريا الديمقراطية"),
            List.of(ref("coalition", 9, 15)),
            List.of(
                new Name("SDF", "en", ref("short", 11, 39), List.of(), mark(11, 9)),
                new Name(
                    "Syrian Defence Forces",
                    "en",
                    ref("wrong", 12, 57),
                    List.of(ref("paper", 12, 74)),
                    mark(12, 9))),
            "A note.",
            new Coding(new Coding.Act("curator-3", LocalDate.of(2026, 11, 25)), SECOND),
            mark(6, 5)),
        register.thing("sdf").orElseThrow());
    assertEquals(new Coding(FIRST, SECOND), register.thing("b").orElseThrow().coding());
  }

  @Test
  void a_place_has_its_point_as_written_and_what_it_connects() {
    file = "data/places/f.yaml";
    assertEquals(
        new Place(
            "rastan-bridge",
            ref("Bridge", 6, 11),
            new Labels("Al-Rastan Bridge", "جسر الرستن"),
            List.of(ref("rastan-district", 8, 13)),
            new Place.Point(
                new BigDecimal("34.930"),
                new BigDecimal("36.73"),
                ref("near-place", 9, 49),
                "Approximate.",
                mark(9, 12)),
            List.of(ref("hama", 10, 16), ref("homs", 10, 22)),
            List.of(ref("m5-highway", 11, 14)),
            List.of(ref("orontes", 12, 14)),
            List.of(),
            List.of(),
            List.of(),
            null,
            CODED,
            mark(5, 5)),
        register.thing("rastan-bridge").orElseThrow());
  }

  @Test
  void an_event_has_its_values_and_when_gives_all_four_bounds() {
    file = "data/events/f.yaml";
    assertEquals(
        new Event(
            "strike",
            ref("AirStrike", 6, 11),
            ref("happened", 7, 15),
            new Labels("Air strike", null),
            List.of(ref("offensive", 9, 14)),
            List.of(
                things("place", mark(10, 5), ref("rastan-bridge", 10, 12)),
                things("means", mark(11, 5), ref("aerial-bomb", 11, 13)),
                new Entry(
                    "killed",
                    new Quantity(
                        new BigDecimal("10000"), new BigDecimal("30000"), null, "10000..30000"),
                    mark(12, 5)),
                new Entry(
                    "when", new Period(day(5), day(6), "2024-12-05/2024-12-06"), mark(13, 5))),
            List.of(ref("by", 16, 12), ref("outcome", 16, 16)),
            new Span(day(5), day(6), day(5), day(6), Begin.BEGUN, End.ENDED, "overnight", "night"),
            List.of(),
            null,
            CODED,
            mark(5, 5)),
        register.thing("strike").orElseThrow());
  }

  @Test
  void what_lasts_is_ongoing_as_of_the_last_day_on_which_it_is_attested() {
    assertEquals(
        new Span(
            LocalDate.of(2011, 3, 1),
            LocalDate.of(2011, 3, 31),
            day(6),
            null,
            Begin.BEGUN,
            End.ONGOING_AS_OF,
            null,
            null),
        register.fact("war").orElseThrow().span());
    assertEquals(
        new Span(null, day(3), day(3), null, Begin.FIRST_ATTESTED, End.ONGOING_AS_OF, null, null),
        register.fact("holds").orElseThrow().span());
  }

  @Test
  void what_nobody_dates_has_no_bounds() {
    assertEquals(Span.UNKNOWN, register.fact("cut").orElseThrow().span());
  }

  @Test
  void an_end_is_within_its_days_and_an_unknown_end_is_after_the_last_attestation() {
    assertEquals(
        new Span(
            LocalDate.of(2015, 9, 30),
            LocalDate.of(2015, 9, 30),
            day(5),
            day(8),
            Begin.BEGUN,
            End.ENDED,
            null,
            null),
        register.fact("backs").orElseThrow().span());
    assertEquals(
        new Span(
            null,
            LocalDate.of(2012, 12, 31),
            LocalDate.of(2012, 1, 1),
            null,
            Begin.FIRST_ATTESTED,
            End.UNKNOWN,
            null,
            null),
        register.fact("over").orElseThrow().span());
    assertEquals(
        List.of("supporter", "recipient"),
        register.fact("over").orElseThrow().values().stream().map(Entry::key).toList());
  }

  @Test
  void a_situation_has_its_values_and_how_it_is_known() {
    file = "data/situations/f.yaml";
    Situation holds = (Situation) register.thing("holds").orElseThrow();
    assertEquals(ref("inferred", 12, 12), holds.known());
    assertEquals(
        List.of(
            things("place", mark(9, 5), ref("hama", 9, 12)),
            things("holder", mark(10, 5), ref("a", 10, 13)),
            things("control", mark(11, 5), ref("full", 11, 14)),
            new Entry(
                "share",
                new Quantity(
                    new BigDecimal("24.5"), new BigDecimal("25.5"), new BigDecimal("25"), "25 %"),
                mark(13, 5))),
        holds.values());
  }

  @Test
  void a_report_has_its_source_its_blocks_and_its_media() {
    file = "data/reports/f.yaml";
    Report report = reports.get(0);
    assertEquals(
        new Report(
            "advance",
            "Rebels advance: \"fast\"",
            ref("paper", 5, 12),
            new Period(day(6), day(6), "2024-12-06"),
            "en",
            "https://example.org/a?b=c#d",
            "A copy.",
            null,
            "Not verified.",
            LocalDate.of(2026, 11, 23),
            "https://example.org/archive",
            "A view.",
            true,
            true,
            List.of("P1", "P2", "P3", "A1"),
            List.of(new Report.Silent(ref("P3", 22, 10), ref("embed", 22, 20), "Not available.")),
            List.of(
                new Media(
                    ref("v2", 24, 10),
                    ref("P2", 24, 18),
                    "video",
                    "x/X",
                    ref("afp", 24, 58),
                    ref("y", 24, 74),
                    ref("x-platform", 24, 81),
                    "z",
                    false,
                    List.of(ref("strike", 25, 48)),
                    "Dark."),
                new Media(
                    ref("p1", 26, 10),
                    ref("P2", 26, 18),
                    "picture",
                    null,
                    null,
                    null,
                    null,
                    null,
                    true,
                    List.of(),
                    null)),
            report.claims(),
            "A folded note.",
            CODED,
            mark(3, 1)),
        report);
  }

  @Test
  void a_claim_has_everything_that_can_stand_in_it() {
    file = "data/reports/f.yaml";
    assertEquals(
        new Claim(
            ref("c1", 28, 10),
            ref("P1", 28, 18),
            ref("strike", 28, 29),
            "It fell.",
            List.of(
                things("by", mark(29, 13), ref("a", 29, 18), ref("b", 29, 21)),
                things("outcome", mark(29, 25), ref("destroyed", 29, 34)),
                new Entry(
                    "when",
                    new Period(LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31), "2024-12"),
                    mark(29, 45)),
                new Entry(
                    "distance",
                    new Quantity(
                        new BigDecimal("4023.36"),
                        new BigDecimal("5632.704"),
                        new BigDecimal("4828.032"),
                        "3 mi"),
                    mark(29, 60)),
                new Entry("purpose", new Value.Text("to stop them"), mark(29, 76))),
            new Speaker.Unnamed("officials", ref("gov", 30, 42), mark(30, 15)),
            ref("cnn", 30, 53),
            new Period(day(5), day(5), "2024-12-05"),
            new Claim.Quote("it fell", "en", null, mark(30, 86)),
            ref("claimed", 31, 15),
            ref("judges", 31, 30),
            ref("denies", 31, 46),
            List.of(ref("v2", 31, 64)),
            List.of(ref("other#c2", 31, 77)),
            List.of(ref("c2", 32, 20), ref("third#c9", 32, 24)),
            "So read.",
            "So noted.",
            new Coding(FIRST, SECOND),
            mark(28, 5)),
        reports.get(0).claims().get(0));
  }

  @Test
  void what_a_claim_leaves_out_has_its_default() {
    file = "data/reports/f.yaml";
    Claim second = reports.get(0).claims().get(1);
    Claim third = reports.get(0).claims().get(2);
    assertEquals(new Speaker.Named(ref("sohr", 33, 59)), second.speaker());
    assertEquals(new Claim.Quote("نعم", "ar", "yes", mark(33, 72)), second.quote());
    assertEquals(new Speaker.Publisher(ref("paper", 5, 12)), third.speaker());
    assertEquals(
        List.of("said", "states", "asserts"),
        List.of(third.wording().id(), third.mode().id(), third.stance().id()));
    assertEquals(List.of(), third.says());
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2024, 12, day);
  }

  private Mark mark(int line, int column) {
    return new Mark(file, line, column);
  }

  private Ref ref(String id, int line, int column) {
    return new Ref(id, mark(line, column));
  }

  private static Entry things(String key, Mark mark, Ref... refs) {
    return new Entry(key, new Value.Things(List.of(refs)), mark);
  }
}
