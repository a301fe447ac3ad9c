package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.vocabulary.Vocabulary;

/** Whatever happens to a file, the reader says what is wrong and never falls over. */
class CorruptionTest {

  private static final int ROUNDS = 2000;
  private static final String[] SPLINTERS = {
    "{",
    "}",
    "[",
    "]",
    ": ",
    " #",
    "\"",
    "'",
    "\t",
    "\n",
    "- ",
    "&a ",
    "*a",
    "!",
    "|",
    ">",
    "%",
    "@",
    "? ",
    "---\n",
    "...",
    "<<: ",
    "\\",
    "\0",
    "\uFEFF",
    "\u2028",
    "10-30,000",
    "~",
    "null",
    "1e999999999",
    "0x7fffffffffffffff",
    ".inf",
    "2024-13-45",
    "☃",
    "𐤀",
    "unknown",
    "P1..P9999"
  };

  private static Vocabulary vocabulary;

  @BeforeAll
  static void readVocabulary() throws IOException {
    vocabulary = Vocabulary.read(Path.of("ontology"));
  }

  @Test
  void no_damage_to_a_good_file_is_more_than_a_problem(@TempDir Path home) throws IOException {
    Random random = new Random(20241206);
    DataFolder folder = new DataFolder(home, vocabulary);
    List<FileKind> kinds = List.of(FileKind.values());
    int broken = 0;
    for (int round = 0; round < ROUNDS; round++) {
      FileKind kind = kinds.get(round % kinds.size());
      Path file = GoodFiles.path(home, kind);
      Files.createDirectories(file.getParent());
      byte[] bytes = damaged(GoodFiles.text(kind).getBytes(StandardCharsets.UTF_8), random);
      Files.write(file, bytes);
      Problems problems = new Problems();
      try {
        folder.register(problems);
        folder.reports(report -> {}, problems);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(
            "round " + round + ": " + new String(bytes, StandardCharsets.UTF_8), e);
      }
      broken += problems.hasErrors() ? 1 : 0;
      Files.delete(file);
    }
    assertTrue(broken > ROUNDS / 2, "most damage is noticed, and it was " + broken);
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bytes = good.clone();
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> {
        for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield bytes;
      }
      case 2 -> {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        yield bytes;
      }
      default -> splintered(new String(good, StandardCharsets.UTF_8), random);
    };
  }

  private static byte[] splintered(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(damaged.length());
      int removed = Math.min(random.nextInt(6), damaged.length() - at);
      damaged.replace(at, at + removed, SPLINTERS[random.nextInt(SPLINTERS.length)]);
    }
    return damaged.toString().getBytes(StandardCharsets.UTF_8);
  }
}
