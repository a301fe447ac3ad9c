package org.orontes.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.model.Register;
import org.orontes.read.BadFiles;
import org.orontes.read.DataFolder;
import org.orontes.read.Problems;
import org.orontes.vocabulary.Vocabulary;

/** Files that are well written each for itself, and do not fit together. */
class InconsistentFilesTest {

  @TestFactory
  Stream<DynamicTest> each_folder_is_told_what_does_not_fit() throws IOException {
    Vocabulary vocabulary = Vocabulary.read(Path.of("ontology"));
    return BadFiles.tests(
        Path.of("src/test/resources/inconsistent"),
        home -> {
          Problems problems = new Problems();
          DataFolder folder = new DataFolder(home, vocabulary);
          Register register = folder.register(problems);
          Checks checks = new Checks(vocabulary, register, problems);
          checks.register(true);
          folder.reports(checks::report, problems);
          checks.finish(folder::claimIds, true);
          return problems;
        });
  }
}
