package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.model.Kind;
import org.orontes.vocabulary.Vocabulary;

class SkeletonTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void each_new_file_is_valid_as_it_stands(@TempDir Path home) throws IOException {
    for (Kind kind : List.of(Kind.ACTOR, Kind.PLACE, Kind.EVENT, Kind.SITUATION, Kind.REPORT)) {
      Path folder = Files.createDirectories(home.resolve("data").resolve(kind.path() + "s"));
      Files.writeString(folder.resolve("f.yaml"), Skeleton.of(kind, "new-" + kind.path(), DAY));
    }
    Problems problems = new Problems();
    DataFolder folder = new DataFolder(home, Vocabulary.read(Path.of("ontology")));
    List<String> ids = new ArrayList<>(folder.register(problems).ids());
    folder.reports(report -> ids.add(report.id()), problems);
    assertEquals(List.of(), problems.sorted());
    assertEquals(
        List.of("new-actor", "new-event", "new-place", "new-situation", "new-report"), ids);
  }

  @Test
  void the_codes_in_its_comments_are_those_of_the_ontology() throws IOException {
    Vocabulary vocabulary = Vocabulary.read(Path.of("ontology"));
    String text = Skeleton.of(Kind.REPORT, "a", DAY);
    for (String scheme : List.of("wording", "mode", "stance")) {
      for (String code : vocabulary.codes(scheme)) {
        assertTrue(text.contains(code), scheme + " " + code);
      }
    }
  }

  @Test
  void what_is_no_id_gets_no_file() {
    assertThrows(IllegalArgumentException.class, () -> Skeleton.of(Kind.ACTOR, "../evil", DAY));
    assertThrows(IllegalArgumentException.class, () -> Skeleton.of(Kind.CLAIM, "a", DAY));
    assertThrows(IllegalArgumentException.class, () -> Skeleton.of(Kind.COVERAGE, "a", DAY));
  }
}
