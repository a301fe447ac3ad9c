package org.orontes.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.vocabulary.Vocabulary;

class BadFilesTest {

  @TestFactory
  Stream<DynamicTest> each_bad_file_is_told_what_is_wrong_with_it() throws IOException {
    Vocabulary vocabulary = Vocabulary.read(Path.of("ontology"));
    return BadFiles.tests(
        Path.of("src/test/resources/bad"),
        home -> {
          Problems problems = new Problems();
          DataFolder folder = new DataFolder(home, vocabulary);
          folder.register(problems);
          folder.reports(report -> {}, problems);
          return problems;
        });
  }
}
