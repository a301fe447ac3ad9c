package org.orontes.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orontes.read.ProblemCodes;

/**
 * The curators' guide, {@code data/README.md}: its worked example is what stands in the files, and
 * what it says of {@code check} is what {@code check} says. So neither can go stale.
 */
class CurationGuideTest {

  private static final Path GUIDE = Path.of("data/README.md");

  /** A block of the guide that names a file in its first line is an excerpt of that file. */
  private static final Pattern EXCERPT =
      Pattern.compile("```yaml\n# (data/\\S+\\.yaml)\n(.*?)```", Pattern.DOTALL);

  /** A row of the table of complaints: the codes in its first cell. */
  private static final Pattern ROW = Pattern.compile("^\\| (`[^|]*) \\|", Pattern.MULTILINE);

  private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

  @Test
  void each_excerpt_stands_in_its_file_word_for_word() throws IOException {
    Matcher excerpt = EXCERPT.matcher(Files.readString(GUIDE));
    int found = 0;
    while (excerpt.find()) {
      found++;
      Path file = Path.of(excerpt.group(1));
      assertTrue(
          Files.readString(file).contains(excerpt.group(2)),
          "What the guide shows does not stand in " + file + ":\n" + excerpt.group(2));
    }
    assertEquals(4, found, "The worked example has a head, two claims and an event.");
  }

  @Test
  void each_complaint_is_one_that_check_makes() throws IOException {
    String guide = Files.readString(GUIDE);
    String table = guide.substring(guide.indexOf("## When `check` complains"));
    Matcher row = ROW.matcher(table.substring(0, table.indexOf("`CODEBOOK.md`")));
    List<String> unknown = new ArrayList<>();
    int codes = 0;
    while (row.find()) {
      Matcher code = CODE.matcher(row.group(1));
      while (code.find()) {
        codes++;
        if (!ProblemCodes.all().containsKey(code.group(1))) {
          unknown.add(code.group(1));
        }
      }
    }
    assertTrue(codes > 10, "The table was not found; only " + codes + " codes were read.");
    assertEquals(List.of(), unknown);
  }

  @Test
  void no_report_is_left_half_curated() throws IOException {
    try (Stream<Path> reports = Files.list(Path.of("data/reports"))) {
      assertEquals(
          List.of(),
          reports.filter(report -> text(report).contains("\npartial: true")).toList(),
          "These are marked `partial`: some of their assertions are not claimed.");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
