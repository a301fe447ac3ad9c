package org.orontes.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.check.Verdict;
import org.orontes.model.Coverage;
import org.orontes.model.Mark;
import org.orontes.model.Register;
import org.orontes.model.Release;
import org.orontes.model.Report;
import org.orontes.model.Thing;
import org.orontes.read.Problems;
import org.orontes.vocabulary.Vocabulary;

/**
 * The codebook of the data, {@code data/CODEBOOK.md}. Reports are passed to it one by one, in the
 * order of their files; it keeps numbers and examples, no report.
 *
 * <pre>{@code
 * Codebook codebook = new Codebook(vocabulary, register);
 * folder.reports(report -> codebook.report(report, checks.report(report)), problems);
 * codebook.write(home);
 * }</pre>
 */
public final class Codebook {

  /** Where it stands in the home folder. */
  public static final String PATH = "data/CODEBOOK.md";

  private final Vocabulary vocabulary;
  private final Tallies tallies = new Tallies();
  private final ClaimTallies claimTallies;
  private final int things;
  private final @Nullable Release release;
  private int reports;
  private int claims;

  public Codebook(Vocabulary vocabulary, Register register) {
    this.vocabulary = vocabulary;
    this.claimTallies = new ClaimTallies(vocabulary, register, tallies);
    this.things = register.things().size();
    this.release = register.records().release();
    ThingTallies thingTallies = new ThingTallies(vocabulary, tallies);
    register.things().stream().sorted(Comparator.comparing(Thing::id)).forEach(thingTallies::add);
    register.records().coverage().stream()
        .sorted(Comparator.comparing(Coverage::id))
        .forEach(thingTallies::add);
    register.records().links().forEach(thingTallies::add);
  }

  /**
   * Counts a report.
   *
   * @param verdicts on the contents of its claims, by claim id and key
   */
  public void report(Report report, Map<String, Map<String, Verdict>> verdicts) {
    claimTallies.add(report, verdicts);
    reports++;
    claims += report.claims().size();
  }

  /** The page as it should stand in the home folder. */
  public String text() {
    StringBuilder page = new StringBuilder();
    new FrontMatter(vocabulary.glossary()).write(page, things, reports, claims, release);
    new ClassPages(vocabulary, tallies).write(page);
    new KeyPages(vocabulary, tallies).write(page);
    new CodePages(vocabulary, tallies).write(page);
    return page.toString();
  }

  /** Writes it into the home folder. */
  public void write(Path home) throws IOException {
    Files.writeString(home.resolve(PATH), text());
  }

  /**
   * Adds a warning when the one in the home folder is not the one that would be written. Every new
   * claim makes it stale, and nothing is made from it, so the data are none the worse for it.
   */
  public void check(Path home, Problems problems) throws IOException {
    Path file = home.resolve(PATH);
    String found = Files.isRegularFile(file) ? Files.readString(file) : "";
    if (!found.equals(text())) {
      problems.warning(
          "stale-codebook",
          new Mark(PATH, 1, 1),
          found.isEmpty() ? "the codebook is missing" : "the codebook is not that of these files",
          "write it anew: orontes check --update-codebook");
    }
  }
}
