package org.orontes.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.orontes.testing.Java;

/**
 * A long answer is written in every form with memory that does not grow with its rows: in a process
 * whose heap could not hold them.
 */
class StreamingTest {

  private static final int ROWS = 100_000;

  /** How a process ends that has no memory left, when it is told to end then. */
  private static final int OUT_OF_MEMORY = 3;

  private static final List<String> NETWORKS =
      Stream.of(Form.GEXF, Form.GRAPHML, Form.CYJS).map(Form::name).toList();
  private static final List<String> OTHERS =
      Arrays.stream(Form.values())
          .filter(form -> form != Form.TABLE)
          .map(Form::name)
          .filter(form -> !NETWORKS.contains(form))
          .toList();

  @Test
  @Timeout(300)
  void every_form_has_each_row_in_a_heap_that_cannot_hold_them() throws Exception {
    List<String> more = List.of(Form.GEOJSON.name());
    // Side by side, since each takes a while.
    Process held = start(ROWS, List.of(Streaming.HOLD));
    Process networks = start(ROWS, NETWORKS);
    Process others = start(ROWS, OTHERS);
    Process longer = start(3 * ROWS, more);
    assertEquals(OUT_OF_MEMORY, held.waitFor());
    assertEquals(counts(NETWORKS, ROWS), said(networks));
    assertEquals(counts(OTHERS, ROWS), said(others));
    assertEquals(counts(more, 3 * ROWS), said(longer));
  }

  private static List<String> counts(List<String> forms, int rows) {
    return forms.stream().map(form -> form + " " + rows).toList();
  }

  private static Process start(int rows, List<String> what) throws IOException {
    List<String> words =
        Java.command(
            "-Xmx192m",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            Streaming.class.getName(),
            Integer.toString(rows));
    words.addAll(what);
    return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static List<String> said(Process process) throws IOException {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      return out.lines().filter(line -> line.matches("[A-Z]+ [0-9]+")).toList();
    }
  }
}
