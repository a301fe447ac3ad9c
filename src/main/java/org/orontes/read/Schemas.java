package org.orontes.read;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;
import org.orontes.vocabulary.Vocabulary;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas of all kinds of files, made in one place: skeletons written by hand, filled with
 * the classes, keys and codes of the vocabulary. Editors complete and check with the copies in
 * {@code data/schema/}, the readers validate with the same schemas in memory; neither is ever
 * changed by hand.
 *
 * <pre>{@code
 * new Schemas(vocabulary).write(home);
 * }</pre>
 */
public final class Schemas {

  /** What editors show beside a code; the validator takes it for an unknown keyword. */
  static final String ENUM_DESCRIPTIONS = "enumDescriptions";

  private final Map<FileKind, ObjectNode> schemas = new EnumMap<>(FileKind.class);
  private final Map<FileKind, Schema> validators = new EnumMap<>(FileKind.class);

  public Schemas(Vocabulary vocabulary) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    ObjectNode common = skeleton("common");
    for (FileKind kind : FileKind.values()) {
      ObjectNode schema = new SchemaExpansion(vocabulary, common).expand(skeleton(kind.schema()));
      schemas.put(kind, schema);
      ObjectNode plain = schema.deepCopy();
      plain.findParents(ENUM_DESCRIPTIONS).forEach(Schemas::withoutDescriptions);
      validators.put(kind, registry.getSchema(plain));
    }
  }

  /** The path of a schema below the home folder. */
  static String path(FileKind kind) {
    return "data/schema/" + kind.schema() + ".schema.json";
  }

  /** The schema as it stands in {@code data/schema/}. */
  String text(FileKind kind) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withArrayIndenter(indent)
            .withObjectIndenter(indent);
    return JsonMapper.shared().writer().with(printer).writeValueAsString(tree(kind)) + "\n";
  }

  /** Writes all schemas into the home folder. */
  public void write(Path home) throws IOException {
    for (FileKind kind : FileKind.values()) {
      Path file = home.resolve(path(kind));
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(kind));
    }
  }

  /**
   * Adds a problem for each schema in the home folder that is not the one that would be written.
   */
  public void check(Path home, Problems problems) throws IOException {
    for (FileKind kind : FileKind.values()) {
      Path file = home.resolve(path(kind));
      String found = Files.isRegularFile(file) ? Files.readString(file) : "";
      String wanted = text(kind);
      if (!found.equals(wanted)) {
        problems.error(
            "stale-schema",
            new Mark(path(kind), firstDifference(found, wanted), 1),
            found.isEmpty() ? "the schema is missing" : "the schema is not made from ontology/",
            "write them anew: orontes check --update-schemas");
      }
    }
  }

  ObjectNode tree(FileKind kind) {
    return of(schemas, kind);
  }

  Schema validator(FileKind kind) {
    return of(validators, kind);
  }

  private static <T> T of(Map<FileKind, T> map, FileKind kind) {
    @Nullable T found = map.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("There are no files of the kind " + kind);
    }
    return found;
  }

  private static int firstDifference(String found, String wanted) {
    List<String> ours = wanted.lines().toList();
    List<String> theirs = found.lines().toList();
    int line = 0;
    while (line < Math.min(ours.size(), theirs.size()) && ours.get(line).equals(theirs.get(line))) {
      line++;
    }
    return line + 1;
  }

  private static void withoutDescriptions(JsonNode node) {
    ((ObjectNode) node).remove(ENUM_DESCRIPTIONS);
  }

  private static ObjectNode skeleton(String name) {
    String resource = "schema/" + name + ".json";
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (ObjectNode) JsonMapper.shared().readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException("The jar's " + resource + " cannot be read", e);
    }
  }
}
