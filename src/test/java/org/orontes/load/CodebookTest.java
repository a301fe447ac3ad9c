package org.orontes.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.codebook.Codebook;
import org.orontes.read.Problem;
import org.orontes.testing.RealGraph;
import org.orontes.vocabulary.Vocabulary;

/** The codebook is made from the ontology and the corpus, and a stale one is told. */
class CodebookTest {

  @TempDir Path home;

  @BeforeEach
  void copyTheProject() throws IOException {
    for (String folder : List.of("data", "ontology")) {
      copy(RealGraph.home().resolve(folder), home.resolve(folder));
    }
    Files.createDirectories(home.resolve("queries"));
  }

  @Test
  void the_codebook_in_data_is_the_one_made_from_the_files() throws IOException {
    assertEquals(List.of(), check(), "write it anew: orontes check --update-codebook");
  }

  @Test
  void one_that_was_changed_by_hand_or_is_missing_is_told_until_it_is_written_anew()
      throws IOException {
    Path page = home.resolve(Codebook.PATH);
    String made = Files.readString(page);
    Files.writeString(page, made.replace("Codebook", "Notebook"));
    assertEquals(List.of("stale-codebook"), check());
    Files.delete(page);
    assertEquals(List.of("stale-codebook"), check());
    loader().updateCodebook(Progress.NONE);
    assertEquals(made, Files.readString(page));
    assertEquals(List.of(), check());
  }

  @Test
  void it_is_the_same_in_every_locale() throws IOException {
    String made = Files.readString(home.resolve(Codebook.PATH));
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("tr", "ar", "fa")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        loader().updateCodebook(Progress.NONE);
        assertEquals(made, Files.readString(home.resolve(Codebook.PATH)), language);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void every_class_key_and_code_of_our_own_is_in_it() throws IOException {
    String page = Files.readString(home.resolve(Codebook.PATH));
    Vocabulary vocabulary = Vocabulary.read(home.resolve("ontology"));
    for (String root : List.of("Actor", "Place", "Event", "Situation")) {
      for (String type : vocabulary.typesUnder(root)) {
        assertTrue(page.contains("- **`" + type + "`** "), type);
      }
    }
    for (String key : vocabulary.keys()) {
      assertTrue(page.contains("- **`" + key + "`** "), key);
    }
    for (String scheme : List.of("standing", "support", "control", "relation", "precision")) {
      for (String code : vocabulary.codes(scheme)) {
        assertTrue(page.contains("\n| `" + code + "` | "), scheme + "/" + code);
      }
    }
  }

  @Test
  void mistakes_in_the_data_are_told_first_and_leave_it_alone() throws IOException {
    Path page = home.resolve(Codebook.PATH);
    Files.writeString(page, "Old.\n");
    Path broken = home.resolve("data/actors/broken.yaml");
    Files.writeString(broken, "actors: [\n");
    List<Problem> problems = loader().updateCodebook(Progress.NONE).problems();
    assertTrue(problems.stream().allMatch(p -> p.mark().file().endsWith("broken.yaml")));
    assertEquals("Old.\n", Files.readString(page));
  }

  private List<String> check() throws IOException {
    return loader().check(Progress.NONE).problems().stream().map(Problem::code).toList();
  }

  private Loader loader() throws IOException {
    return new Loader(Home.of(home), "test");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
