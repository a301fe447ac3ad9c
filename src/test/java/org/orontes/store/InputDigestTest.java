package org.orontes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputDigestTest {

  private static final List<String> FOLDERS = List.of("data", "ontology");

  @TempDir Path home;

  @BeforeEach
  void setUp() throws IOException {
    write("data/reports/I.yaml", "one");
    write("data/reports/i.yaml", "two");
    write("data/events/é.yaml", "three");
    write("ontology/keys.ttl", "four");
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String digest() {
    return InputDigest.of(home, FOLDERS, "1.0");
  }

  @Test
  void itIsOneKnownValueWhereverAndWheneverItIsMade() {
    // Changes only when what goes into the digest changes, which makes every store out of date.
    assertEquals("27c4b04eff1cbaf907cf2c4145f21265a9bb94e161ccc99b7caeff478867d297", digest());
    assertEquals(digest(), InputDigest.of(home, List.of("ontology", "data"), "1.0"));
  }

  @Test
  void theLocaleDoesNotMatter() {
    String before = digest();
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(before, digest());
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void everyChangeOfNameContentOrVersionChangesIt() throws IOException {
    String before = digest();
    assertNotEquals(before, InputDigest.of(home, FOLDERS, "1.1"));
    assertNotEquals(before, InputDigest.of(home, List.of("data"), "1.0"));
    write("data/reports/i.yaml", "twp");
    assertNotEquals(before, digest());
    write("data/reports/i.yaml", "two");
    assertEquals(before, digest());
    Files.move(home.resolve("data/reports/i.yaml"), home.resolve("data/reports/j.yaml"));
    assertNotEquals(before, digest());
  }

  @Test
  void aByteMovedFromOneFileToTheNextChangesIt() throws IOException {
    String before = digest();
    write("data/reports/I.yaml", "onet");
    write("data/reports/i.yaml", "wo");
    assertNotEquals(before, digest());
  }

  @Test
  void hiddenFilesAndFoldersThatAreNotThereDoNotCount() throws IOException {
    String before = digest();
    write("data/.git/x", "x");
    write("data/reports/.i.yaml.swp", "x");
    assertEquals(before, InputDigest.of(home, List.of("data", "ontology", "queries"), "1.0"));
  }

  @Test
  void anEmptyHomeHasADigestToo() {
    assertTrue(InputDigest.of(home.resolve("none"), FOLDERS, "").matches("[0-9a-f]{64}"));
  }
}
