package org.orontes.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orontes.rdf.Iris;
import org.orontes.read.Problem;
import org.orontes.testing.RealGraph;

/** Every data file by itself: it has no problem, says what it is for, and is in the graph. */
class DataFilesTest {

  private static final Path DATA = Path.of("data");

  @TestFactory
  Stream<DynamicTest> each_data_file_is_sound_and_in_the_graph() throws IOException {
    List<Problem> problems =
        new Loader(Home.of(RealGraph.home()), "test").check(Progress.NONE).problems();
    List<Path> files;
    try (Stream<Path> all = Files.walk(DATA)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    assertFalse(files.isEmpty());
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    DATA.relativize(file).toString(), file.toUri(), () -> sound(file, problems)));
  }

  private static void sound(Path file, List<Problem> problems) throws IOException {
    String name = file.toString().replace('\\', '/');
    assertEquals(List.of(), problems.stream().filter(p -> p.mark().file().equals(name)).toList());
    List<String> lines = Files.readAllLines(file);
    assertTrue(
        lines.get(0).matches("# yaml-language-server: \\$schema=(\\.\\./)?schema/.+"),
        lines.get(0));
    assertTrue(
        lines.get(1).startsWith("# ") && lines.get(1).length() > 20, "it does not say what it is");
    String graph =
        name.startsWith("data/reports/")
            ? Iris.graphOfReport(file.getFileName().toString().replace(".yaml", "")).stringValue()
            : Iris.graphOfFile(name).stringValue();
    Dataset dataset = RealGraph.dataset();
    assertTrue(
        Txn.calculateRead(dataset, () -> !dataset.getNamedModel(graph).isEmpty()),
        graph + " is empty");
  }
}
