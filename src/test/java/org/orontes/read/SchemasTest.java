package org.orontes.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.vocabulary.Key;
import org.orontes.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {

  /** Set to {@code write} to write the schemas anew: {@code -Dorontes.schemas=write}. */
  private static final String MODE = "orontes.schemas";

  private static Vocabulary vocabulary;
  private static Schemas schemas;

  @BeforeAll
  static void makeSchemas() throws IOException {
    vocabulary = Vocabulary.read(Path.of("ontology"));
    schemas = new Schemas(vocabulary);
    if ("write".equals(System.getProperty(MODE))) {
      schemas.write(Path.of(""));
    }
  }

  @Test
  void the_schemas_in_data_are_those_made_from_the_ontology() throws IOException {
    Problems problems = new Problems();
    schemas.check(Path.of(""), problems);
    assertEquals(
        List.of(),
        problems.sorted(),
        "write them anew: mvn test -Dtest=SchemasTest -D" + MODE + "=write");
  }

  @Test
  void a_schema_that_was_changed_by_hand_or_is_missing_is_a_problem(@TempDir Path home)
      throws IOException {
    schemas.write(home);
    Path changed = home.resolve(Schemas.path(FileKind.EVENT));
    Files.writeString(changed, Files.readString(changed).replace("Capture", "Seizure"));
    Files.delete(home.resolve(Schemas.path(FileKind.ACTOR)));
    Problems problems = new Problems();
    schemas.check(home, problems);
    assertEquals(2, problems.errors());
    assertEquals("stale-schema", problems.sorted().get(0).code());
    assertTrue(
        problems.sorted().get(1).mark().line() > 10, "the line that differs, not only the file");
  }

  @Test
  void each_schema_is_a_schema_of_draft_2020_12() {
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (FileKind kind : FileKind.values()) {
      assertEquals(List.of(), metaSchema.validate(schemas.tree(kind)), kind.schema());
    }
  }

  @Test
  void a_claim_can_say_every_key_and_each_has_its_definition() {
    JsonNode says =
        schemas.tree(FileKind.REPORT).at("/properties/claims/items/properties/says/properties");
    assertEquals(vocabulary.keys(), new TreeSet<>(says.propertyNames()));
    for (String key : vocabulary.keys()) {
      assertEquals(
          vocabulary.definitionOfCode("key", key).orElseThrow(),
          says.path(key).path("description").asString(),
          key);
    }
  }

  @Test
  void a_fact_can_have_every_key_that_means_something_on_a_class_of_its_kind() {
    for (FileKind kind : List.of(FileKind.EVENT, FileKind.SITUATION)) {
      Set<String> fields = new TreeSet<>(entry(kind).path("properties").propertyNames());
      String root = kind == FileKind.EVENT ? "Event" : "Situation";
      for (String type : vocabulary.typesUnder(root)) {
        assertTrue(fields.containsAll(vocabulary.keysOf(type)), type);
      }
    }
  }

  @Test
  void every_class_can_be_chosen_in_the_files_of_its_kind() {
    for (FileKind kind :
        List.of(FileKind.ACTOR, FileKind.PLACE, FileKind.EVENT, FileKind.SITUATION)) {
      String root = kind.root();
      assertEquals(
          vocabulary.typesUnder(root), words(entry(kind).at("/properties/type/enum")), root);
    }
  }

  @Test
  void every_code_that_a_key_takes_can_be_chosen() {
    JsonNode says =
        schemas.tree(FileKind.REPORT).at("/properties/claims/items/properties/says/properties");
    int schemes = 0;
    for (String id : vocabulary.keys()) {
      Key key = vocabulary.key(id).orElseThrow();
      if (key.takesCode()) {
        assertEquals(
            vocabulary.codes(String.valueOf(key.takes())),
            words(says.path(id).at("/anyOf/0/enum")),
            id);
        schemes++;
      }
    }
    assertTrue(schemes > 5, "the ontology has keys that take codes");
  }

  @Test
  void each_code_is_shown_with_its_definition() {
    ObjectNode standing = (ObjectNode) entry(FileKind.EVENT).at("/properties/standing");
    assertEquals(standing.path("enum").size(), standing.path(Schemas.ENUM_DESCRIPTIONS).size());
    assertTrue(standing.path(Schemas.ENUM_DESCRIPTIONS).path(0).asString().length() > 20);
  }

  private static JsonNode entry(FileKind kind) {
    return schemas.tree(kind).at("/properties/" + kind.folder() + "/items");
  }

  private static Set<String> words(JsonNode array) {
    Set<String> words = new TreeSet<>();
    array.forEach(word -> words.add(word.asString()));
    return words;
  }
}
