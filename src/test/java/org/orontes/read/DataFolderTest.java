package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.vocabulary.Vocabulary;

class DataFolderTest {

  private static Vocabulary vocabulary;

  @TempDir private Path home;
  private final Problems problems = new Problems();
  private DataFolder folder;
  private Path reports;

  @BeforeAll
  static void readVocabulary() throws IOException {
    vocabulary = Vocabulary.read(Path.of("ontology"));
  }

  @BeforeEach
  void makeFolder() throws IOException {
    reports = Files.createDirectories(home.resolve("data/reports"));
    folder = new DataFolder(home, vocabulary);
  }

  @Test
  void a_link_that_leads_out_of_data_is_not_followed() throws IOException {
    Path outside = Files.writeString(home.resolve("outside.yaml"), report("outside"));
    Files.createSymbolicLink(reports.resolve("link.yaml"), outside);
    read();
    assertLines(
        "data/reports/link.yaml:1:1: error[outside-data] the file stands outside data/, put the"
            + " file itself here, not a link to it");
  }

  @Test
  void a_link_within_data_is_followed() throws IOException {
    Path other = Files.createDirectories(home.resolve("data/drafts")).resolve("a.yaml");
    Files.writeString(other, report("a"));
    Files.createSymbolicLink(reports.resolve("a.yaml"), other);
    assertEquals(List.of("a"), read());
  }

  @Test
  void a_path_that_climbs_out_of_data_is_not_read() throws IOException {
    Files.writeString(home.resolve("outside.yaml"), report("outside"));
    assertTrue(folder.report(reports.resolve("../../outside.yaml"), problems).isEmpty());
    assertEquals("outside-data", problems.sorted().get(0).code());
  }

  @Test
  void a_link_to_nothing_and_a_circle_of_links_are_problems() throws IOException {
    Files.createSymbolicLink(reports.resolve("gone.yaml"), home.resolve("gone"));
    Files.createSymbolicLink(reports.resolve("round.yaml"), reports.resolve("round.yaml"));
    read();
    assertEquals(
        List.of("unreadable", "unreadable"),
        problems.sorted().stream().map(Problem::code).toList());
  }

  @Test
  void a_huge_file_is_not_taken_into_memory() throws IOException {
    String text = report("huge") + "# x\n".repeat((int) DataFiles.LARGEST / 4);
    Files.writeString(reports.resolve("huge.yaml"), text);
    read();
    assertLines(
        "data/reports/huge.yaml:1:1: error[huge-file] the file is larger than 5 MiB, split it, or"
            + " import it as a data set");
  }

  @Test
  void a_file_in_one_endless_line_is_read_in_time() throws IOException {
    String claims = "{id: c1, at: P1, about: hama, gist: \"x\"}, ".repeat(20_000);
    Files.writeString(
        reports.resolve("long.yaml"),
        report("long").lines().limit(7).collect(Collectors.joining("\n"))
            + "\nclaims: ["
            + claims
            + "]\n");
    List<String> ids = assertTimeoutPreemptively(Duration.ofMinutes(1), this::read);
    assertEquals(List.of("long"), ids);
  }

  @Test
  void reports_come_in_the_order_of_their_files_and_a_broken_one_stops_no_other()
      throws IOException {
    Files.writeString(reports.resolve("b.yaml"), report("b"));
    Files.writeString(reports.resolve("a.yaml"), report("a"));
    Files.writeString(reports.resolve("aa.yaml"), report("aa").replace("claims:", "claims: ["));
    Files.writeString(reports.resolve(".hidden.yaml"), "not: [yaml");
    assertEquals(List.of("a", "b"), read());
    assertEquals(1, problems.errors());
    assertEquals(
        List.of("a.yaml", "aa.yaml", "b.yaml"),
        folder.files().stream().map(path -> String.valueOf(path.getFileName())).toList());
  }

  @Test
  void the_claims_of_a_report_can_be_asked_for() throws IOException {
    Files.writeString(reports.resolve("a.yaml"), report("a"));
    assertEquals(Set.of("c1"), folder.claimIds("a"));
    assertEquals(Set.of(), folder.claimIds("b"));
    assertEquals(Set.of(), folder.claimIds("../reports/a"));
  }

  @Test
  void the_project_s_own_files_read_without_a_problem() throws IOException {
    DataFolder own = new DataFolder(Path.of(""), vocabulary);
    List<String> ids = new ArrayList<>();
    int things = own.register(problems).things().size();
    own.reports(report -> ids.add(report.id()), problems);
    assertEquals(List.of(), problems.sorted());
    assertTrue(things > 100 && ids.size() > 20, things + " things, " + ids.size() + " reports");
  }

  private List<String> read() throws IOException {
    List<String> ids = new ArrayList<>();
    folder.register(problems);
    folder.reports(report -> ids.add(report.id()), problems);
    return ids;
  }

  private void assertLines(String... lines) {
    assertEquals(List.of(lines), problems.sorted().stream().map(Problem::toString).toList());
  }

  private static String report(String id) {
    return SchemaLine.of(FileKind.REPORT)
        + "\nid: "
        + id
        + """

        title: "A title"
        publisher: paper
        language: en
        coded: {by: curator-1, on: 2026-11-23}
        passages: P1
        claims:
          - {id: c1, at: P1, about: hama, gist: "It is so."}
        """;
  }
}
