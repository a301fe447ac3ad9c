package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemCodesTest {

  /** The first words of a call that adds a problem. */
  private static final Pattern CALL =
      Pattern.compile("\\.?(?:error|warning)\\(\\s*(?:\\w+,\\s*)?\"([a-z0-9-]+)\"\\s*,");

  @Test
  void every_code_that_is_used_is_explained() throws IOException {
    Set<String> used = used();
    assertTrue(used.size() > 40, "the sources were read: " + used);
    used.removeAll(ProblemCodes.all().keySet());
    assertEquals(Set.of(), used);
  }

  @Test
  void every_explanation_is_a_sentence() {
    ProblemCodes.all()
        .forEach(
            (code, meaning) -> {
              assertTrue(code.matches("[a-z]+(-[a-z]+)*"), code);
              assertTrue(meaning.endsWith(".") && meaning.length() < 100, code);
            });
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String room : new String[] {"read", "check"}) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/org/orontes", room))) {
        for (Path file : files.toList()) {
          Matcher call = CALL.matcher(Files.readString(file));
          while (call.find()) {
            used.add(call.group(1));
          }
        }
      }
    }
    return used;
  }
}
