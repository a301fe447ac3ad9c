package org.orontes.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.orontes.check.Checks;
import org.orontes.check.Verdict;
import org.orontes.codebook.Codebook;
import org.orontes.feeds.Feeds;
import org.orontes.model.Mark;
import org.orontes.model.Register;
import org.orontes.model.Report;
import org.orontes.query.SavedQueries;
import org.orontes.read.DataFolder;
import org.orontes.read.Problems;
import org.orontes.read.Schemas;
import org.orontes.store.Generation;
import org.orontes.vocabulary.Vocabulary;

/**
 * The first two rooms of a build: every file is read once and checked as it comes. The registers
 * and the saved questions are held, the reports are not.
 */
final class Reading {

  private final Path root;
  private final Problems problems;
  private final Progress progress;
  private final Vocabulary vocabulary;
  private final DataFolder folder;
  private final Register register;
  private final Checks checks;
  private final SavedQueries questions;
  private boolean whole;
  private int reports;
  private int claims;

  Reading(Home home, Problems problems, Progress progress) throws IOException {
    this.root = home.root();
    this.problems = problems;
    this.progress = progress;
    progress.stage("Reading the registers", -1);
    this.vocabulary = Vocabulary.read(home.ontology());
    new Schemas(vocabulary).check(home.root(), problems);
    this.folder = new DataFolder(home.root(), vocabulary);
    int before = problems.errors();
    this.register = folder.register(problems);
    this.whole = problems.errors() == before;
    if (whole && register.records().release() == null) {
      problems.error(
          "no-version",
          new Mark("data/version.yaml", 1, 1),
          "no file says which version of the data this is",
          "write version, issued, title and licence there; every dump carries them");
    }
    this.checks = new Checks(vocabulary, register, problems);
    checks.register(whole);
    this.questions = questions(home.queries(), problems);
  }

  private static SavedQueries questions(Path folder, Problems problems) throws IOException {
    if (!Files.isDirectory(folder)) {
      return SavedQueries.none();
    }
    SavedQueries questions = SavedQueries.read(folder.toRealPath(), problems);
    Feeds.check(questions, problems);
    return questions;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Register register() {
    return register;
  }

  /** The saved questions; those with a mistake are told and left out. */
  SavedQueries questions() {
    return questions;
  }

  /**
   * Checks everything, the codebook too where nothing else is wrong.
   *
   * @param update whether the codebook is written anew instead of checked
   */
  Outcome check(boolean update) throws IOException {
    Codebook codebook = new Codebook(vocabulary, register);
    reports(codebook::report);
    if (!problems.hasErrors()) {
      if (update) {
        codebook.write(root);
      } else {
        codebook.check(root, problems);
      }
    }
    return outcome(Optional.empty());
  }

  /** Reads the reports one by one; those that come before the first error are passed on. */
  void reports(BiConsumer<Report, Map<String, Map<String, Verdict>>> consumer) throws IOException {
    progress.stage("Reading the reports", folder.files().size());
    int[] checked = {problems.errors()};
    folder.reports(
        report -> {
          // What was found since the last check is a report's that could not be read whole.
          whole &= problems.errors() == checked[0];
          Map<String, Map<String, Verdict>> verdicts = checks.report(report);
          reports++;
          claims += report.claims().size();
          if (!problems.hasErrors()) {
            consumer.accept(report, verdicts);
          }
          checked[0] = problems.errors();
          progress.step();
        },
        problems);
    whole &= problems.errors() == checked[0];
    checks.finish(folder::claimIds, whole);
  }

  Outcome outcome(Optional<Generation> generation) {
    return new Outcome(problems.sorted(), register.things().size(), reports, claims, generation);
  }
}
