package org.orontes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The rules of the house: each room knows only the rooms before it, and keeps to its trade. */
@AnalyzeClasses(packages = "org.orontes", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  private static final List<String> ROOMS =
      List.of(
          "model",
          "vocabulary",
          "read",
          "check",
          "codebook",
          "rdf",
          "store",
          "derive",
          "validate",
          "federate",
          "query",
          "results",
          "feeds",
          "picture",
          "describe",
          "load",
          "changes",
          "link",
          "wikidata",
          "serve",
          "cli");

  @ArchTest static final ArchRule each_room_knows_only_the_rooms_before_it = layers();

  @ArchTest
  static final ArchRule there_are_no_circles =
      SlicesRuleDefinition.slices().matching("org.orontes.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_cli_prints =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule only_serve_sees_fuseki_and_jetty =
      noClasses()
          .that()
          .resideOutsideOfPackage("..serve..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule only_cli_sees_the_command_line =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule jena_is_not_seen_before_the_store =
      noClasses()
          .that()
          .resideInAnyPackage("..model..", "..vocabulary..", "..read..", "..check..", "..rdf..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..");

  @ArchTest
  static final ArchRule the_model_imports_nothing =
      classes()
          .that()
          .resideInAPackage("..model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "..orontes.model..");

  @ArchTest
  static final ArchRule there_is_no_static_mutable_state =
      noFields().that().areStatic().should().notBeFinal();

  @Test
  void no_source_file_is_longer_than_400_lines_and_the_median_is_under_90() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Integer> lengths =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(HouseRulesTest::lines)
              .sorted()
              .toList();
      Assertions.assertTrue(lengths.get(lengths.size() - 1) <= 400, "a file is over 400 lines");
      Assertions.assertTrue(lengths.get(lengths.size() / 2) < 90, "the median is 90 or more");
    }
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ArchRule layers() {
    Architectures.LayeredArchitecture layers =
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : ROOMS) {
      layers = layers.layer(room).definedBy("org.orontes." + room + "..");
    }
    for (int i = 0; i < ROOMS.size(); i++) {
      String room = ROOMS.get(i);
      List<String> later = ROOMS.subList(i + 1, ROOMS.size());
      layers =
          later.isEmpty()
              ? layers.whereLayer(room).mayNotBeAccessedByAnyLayer()
              : layers.whereLayer(room).mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
    }
    return layers;
  }
}
