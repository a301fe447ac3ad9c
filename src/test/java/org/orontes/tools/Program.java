package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs from outside, run to their end. */
final class Program {

  /** Where the small programs of these tests are. */
  private static final Path OWN = Path.of("src/test/resources/tools").toAbsolutePath();

  private static final long PATIENCE_S = 180;
  private static final JsonMapper JSON = new JsonMapper();

  private Program() {}

  /** What a program wrote. */
  record Said(int exit, String out, String err) {

    /** Its output, when it ended well and complained of nothing. */
    String clean(Object what) {
      assertEquals("", err, () -> "complaints about " + what);
      assertEquals(0, exit, () -> "the end of " + what + "\n" + out);
      return out;
    }

    /** Its output as JSON, when it ended well and complained of nothing. */
    JsonNode json(Object what) {
      return JSON.readTree(clean(what));
    }
  }

  /** One of the small programs of these tests, with the program that runs it. */
  static Said own(Path runtime, String script, Object... more) throws Exception {
    return run(
        Stream.concat(Stream.of(runtime, OWN.resolve(script)), Stream.of(more))
            .map(Object::toString)
            .toList());
  }

  static Said run(Object... words) throws Exception {
    return run(Stream.of(words).map(Object::toString).toList());
  }

  /** In the language of the computer, which is English, and in UTF-8. */
  static Said run(List<String> words) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(words);
      builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "LANG", "C.UTF-8"));
      Process process =
          builder
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return new Said(process.waitFor(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
