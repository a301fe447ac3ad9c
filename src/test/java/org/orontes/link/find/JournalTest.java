package org.orontes.link.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers that are kept survive whatever becomes of the run. */
class JournalTest {

  private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");
  private static final Call ONE =
      Call.sparql(URI.create("http://a.example/"), "one \u062d\u0645\u0635");
  private static final Call TWO = Call.sparql(URI.create("http://a.example/"), "two");
  private static final Call ELSEWHERE = Call.sparql(URI.create("http://b.example/"), "two");

  @TempDir private Path folder;

  private Journal open() throws IOException {
    return Journal.open(folder, NOW.minus(Duration.ofDays(7)));
  }

  @Test
  void an_answer_is_there_again_for_the_same_question_to_the_same_address() throws IOException {
    try (Journal journal = open()) {
      journal.keep(ONE, "answer\n\"\u062d\u0645\u0635\"", NOW);
    }
    try (Journal journal = open()) {
      assertEquals(Optional.of("answer\n\"\u062d\u0645\u0635\""), journal.answer(ONE));
      journal.keep(TWO, "2", NOW);
      assertEquals(Optional.empty(), journal.answer(ELSEWHERE));
    }
    try (Journal journal = open()) {
      assertEquals(2, journal.size());
    }
  }

  @Test
  void a_torn_last_line_is_dropped_wherever_it_was_torn() throws IOException {
    Path file = folder.resolve("answers.jsonl");
    try (Journal journal = open()) {
      journal.keep(ONE, "1", NOW);
    }
    String first = Files.readString(file);
    try (Journal journal = open()) {
      journal.keep(TWO, "2 \u062d", NOW);
    }
    byte[] both = Files.readAllBytes(file);
    int begin = first.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    for (int end = begin; end < both.length; end++) {
      Files.write(file, java.util.Arrays.copyOf(both, end));
      try (Journal journal = open()) {
        assertEquals(1, journal.size(), "torn at " + end);
        journal.keep(TWO, "again", NOW);
      }
      try (Journal journal = open()) {
        assertEquals(Optional.of("again"), journal.answer(TWO));
        assertEquals(Optional.of("1"), journal.answer(ONE));
      }
    }
  }

  @Test
  void what_is_old_or_no_answer_is_forgotten_and_fresh_forgets_all() throws IOException {
    try (Journal journal = open()) {
      journal.keep(ONE, "1", NOW.minus(Duration.ofDays(8)));
      journal.keep(TWO, "2", NOW);
    }
    Files.writeString(
        folder.resolve("answers.jsonl"), "not JSON\n{\"key\":1}\n", StandardOpenOption.APPEND);
    try (Journal journal = open()) {
      assertEquals(1, journal.size());
      assertEquals(Optional.of("2"), journal.answer(TWO));
    }
    try (Journal journal = Journal.open(folder, null)) {
      assertEquals(0, journal.size());
    }
  }

  @Test
  void two_runs_do_not_write_one_journal() throws IOException {
    try (Journal journal = open()) {
      IOException busy = assertThrows(IOException.class, this::open);
      assertTrue(String.valueOf(busy.getMessage()).contains("Another 'link' is running"));
      assertEquals(0, journal.size());
    }
    open().close();
  }
}
