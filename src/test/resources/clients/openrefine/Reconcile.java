import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.refine.ProjectManager;
import com.google.refine.ProjectMetadata;
import com.google.refine.browsing.EngineConfig;
import com.google.refine.commands.recon.GuessTypesOfColumnCommand;
import com.google.refine.io.FileProjectManager;
import com.google.refine.model.Cell;
import com.google.refine.model.Column;
import com.google.refine.model.Project;
import com.google.refine.model.Recon;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.ReconType;
import com.google.refine.model.Row;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionConfig;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionProperty;
import com.google.refine.model.recon.StandardReconConfig;
import com.google.refine.model.recon.StandardReconConfig.ColumnDetail;
import com.google.refine.operations.recon.ExtendDataOperation;
import com.google.refine.operations.recon.ReconOperation;
import com.google.refine.process.Process;
import com.google.refine.util.ParsingUtilities;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A table that OpenRefine's own code reconciles with a service and adds columns to. Standard input
 * is JSON: {@code {"service", "workspace", "type", "columns": [...], "rows": [[...]], "details":
 * {column: property}, "extend": [{"id", "settings"}]}}; the first column is reconciled. Standard
 * output is JSON: {@code {"guessed": [type], "rows": [[cell]]}}, where a cell is a value, null, or
 * {@code {"value", "judgment", "match", "name", "types", "candidates"}}.
 */
public final class Reconcile {

  private static final long PATIENCE_MS = 60_000;

  public static void main(String[] args) throws Exception {
    JsonNode asked = ParsingUtilities.mapper.readTree(System.in);
    FileProjectManager.initialize(new File(asked.get("workspace").asText()));
    Project project = table(asked);
    String service = asked.get("service").asText();
    Column column = project.columnModel.columns.get(0);
    ObjectNode answer = ParsingUtilities.mapper.createObjectNode();
    guess(project, column, service, answer.putArray("guessed"));

    JsonNode manifest = ParsingUtilities.mapper.readTree(URI.create(service).toURL());
    String things = manifest.get("identifierSpace").asText();
    String schema = manifest.get("schemaSpace").asText();
    List<ColumnDetail> details = new ArrayList<>();
    asked
        .get("details")
        .fields()
        .forEachRemaining(
            detail -> {
              String property = detail.getValue().asText();
              details.add(new ColumnDetail(detail.getKey(), property, property, null));
            });
    String type = asked.get("type").asText();
    ReconType of = type.isEmpty() ? null : new ReconType(type, type);
    int batch = manifest.get("batchSize").asInt();
    StandardReconConfig config =
        new StandardReconConfig(service, things, schema, of, true, batch, details, 0);
    run(
        project,
        new ReconOperation(EngineConfig.defaultRowBased(), column.getName(), config)
            .createProcess(project, new Properties()));

    List<DataExtensionProperty> properties = new ArrayList<>();
    for (JsonNode property : asked.get("extend")) {
      String id = property.get("id").asText();
      Map<String, Object> settings = new HashMap<>();
      property
          .path("settings")
          .fields()
          .forEachRemaining(s -> settings.put(s.getKey(), s.getValue().asText()));
      properties.add(new DataExtensionProperty(id, id, settings));
    }
    run(
        project,
        new ExtendDataOperation(
                EngineConfig.defaultRowBased(),
                column.getName(),
                service,
                things,
                schema,
                new DataExtensionConfig(properties),
                project.columnModel.columns.size())
            .createProcess(project, new Properties()));

    ArrayNode rows = answer.putArray("rows");
    for (Row row : project.rows) {
      ArrayNode cells = rows.addArray();
      for (Column one : project.columnModel.columns) {
        write(row.getCell(one.getCellIndex()), cells);
      }
    }
    System.out.println(answer);
    System.exit(0);
  }

  private static Project table(JsonNode asked) throws Exception {
    Project project = new Project();
    ProjectMetadata metadata = new ProjectMetadata();
    metadata.setName("A table");
    ProjectManager.singleton.registerProject(project, metadata);
    for (JsonNode name : asked.get("columns")) {
      int at = project.columnModel.allocateNewCellIndex();
      project.columnModel.addColumn(-1, new Column(at, name.asText()), false);
    }
    for (JsonNode values : asked.get("rows")) {
      Row row = new Row(values.size());
      for (int i = 0; i < values.size(); i++) {
        row.setCell(i, new Cell(values.get(i).asText(), null));
      }
      project.rows.add(row);
    }
    project.update();
    return project;
  }

  /** What the dialogue shows first; its class keeps the method to itself. */
  private static void guess(Project project, Column column, String service, ArrayNode into)
      throws Exception {
    Method guess =
        GuessTypesOfColumnCommand.class.getDeclaredMethod(
            "guessTypes", Project.class, Column.class, String.class);
    guess.setAccessible(true);
    JsonNode types =
        ParsingUtilities.mapper.valueToTree(
            guess.invoke(new GuessTypesOfColumnCommand(), project, column, service));
    types.forEach(type -> into.add(type.get("id").asText()));
  }

  private static void run(Project project, Process process) throws Exception {
    project.processManager.queueProcess(process);
    long end = System.currentTimeMillis() + PATIENCE_MS;
    while (project.processManager.hasPending()) {
      if (System.currentTimeMillis() > end) {
        throw new IllegalStateException("It did not end");
      }
      Thread.sleep(20);
    }
    List<?> failed = project.processManager.getJsonExceptions();
    if (failed != null && !failed.isEmpty()) {
      throw new IllegalStateException(ParsingUtilities.mapper.writeValueAsString(failed));
    }
  }

  private static void write(Cell cell, ArrayNode into) {
    if (cell == null || (cell.value == null && cell.recon == null)) {
      into.addNull();
      return;
    }
    if (cell.recon == null) {
      into.add(ParsingUtilities.mapper.valueToTree(cell.value).asText());
      return;
    }
    Recon recon = cell.recon;
    ObjectNode node = into.addObject();
    node.put("value", String.valueOf(cell.value));
    node.put("judgment", recon.judgment.name());
    if (recon.match != null) {
      node.put("match", recon.match.id).put("name", recon.match.name);
      ArrayNode types = node.putArray("types");
      for (String type : recon.match.types) {
        types.add(type);
      }
    }
    ArrayNode candidates = node.putArray("candidates");
    if (recon.candidates != null) {
      for (ReconCandidate candidate : recon.candidates) {
        candidates.add(candidate.id);
      }
    }
  }
}
