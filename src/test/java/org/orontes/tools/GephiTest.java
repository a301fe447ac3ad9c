package org.orontes.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.IntervalStringMap;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openide.util.Lookup;
import org.orontes.results.Form;
import org.orontes.tools.Answers.Written;

/** The networks in time in Gephi, imported as its window does. */
class GephiTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 11, 26);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 9);

  /** What Gephi has to say of every file of this version. */
  private static final List<String> HARMLESS = List.of("INFO GEXF version 1.3");

  private static GraphModel imported(Path file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Container container = imports.importFile(reader, new ImporterGEXF());
      assertNotNull(container, file.toString());
      // The report is closed by what follows: it is read before, and what comes later after it.
      List<String> issues = issues(container.getReport());
      container.getLoader().setEdgeDefault(EdgeDirectionDefault.MIXED);
      imports.process(container, new DefaultProcessor(), workspace);
      issues.addAll(issues(container.getReport()));
      assertEquals(HARMLESS, issues, file.toString());
    }
    return Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
  }

  private static List<String> issues(Report report) {
    List<String> issues = new ArrayList<>();
    for (Iterator<Issue> each = report.getIssues(10_000); each.hasNext(); ) {
      Issue issue = each.next();
      issues.add(issue.getLevel() + " " + issue.getMessage());
    }
    return issues;
  }

  private static final class OverTime {
    static final Written FILE = Answers.feed("network.gexf");
    static final GraphModel MODEL = read();

    private static GraphModel read() {
      try {
        return imported(FILE.file());
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    /** The rows, by their tie. */
    static Map<String, List<Map<String, String>>> ties() {
      Map<String, List<Map<String, String>>> ties = new TreeMap<>();
      FILE.rows()
          .forEach(row -> ties.computeIfAbsent(row.get("tie"), t -> new ArrayList<>()).add(row));
      return ties;
    }

    static Edge edge(String tie) {
      return MODEL.getGraph().getEdge(tie);
    }
  }

  @TestFactory
  Stream<DynamicTest> every_network_is_imported_without_a_complaint_and_whole() {
    return Answers.in(Form.GEXF).stream()
        .map(
            network ->
                DynamicTest.dynamicTest(
                    network.toString(),
                    () -> {
                      GraphModel model = imported(network.file());
                      Set<String> nodes = new HashSet<>(network.column("source"));
                      nodes.addAll(network.column("target"));
                      assertEquals(nodes.size(), model.getGraph().getNodeCount());
                      long edges =
                          network.columns().contains("situation")
                                  && network.columns().contains("to")
                              ? new HashSet<>(network.column("tie")).size()
                              : network.rows().size();
                      assertEquals(edges, model.getGraph().getEdgeCount());
                      assertTrue(model.isDynamic() && model.getGraph().isDirected());
                    }));
  }

  @Test
  void arabic_is_an_attribute_of_the_actors() {
    Map<String, String> arabic = new TreeMap<>();
    for (Map<String, String> row : OverTime.FILE.rows()) {
      arabic.put(row.get("source"), row.getOrDefault("sourceLabelAr", ""));
      arabic.put(row.get("target"), row.getOrDefault("targetLabelAr", ""));
    }
    assertTrue(arabic.containsValue("روسيا"), arabic.toString());
    for (Node node : OverTime.MODEL.getGraph().getNodes()) {
      Object read = node.getAttribute("labelar");
      assertEquals(arabic.get(node.getId()), read == null ? "" : read, node.getLabel());
    }
  }

  @Test
  void certainty_changes_in_time_and_the_rest_does_not() {
    for (Column column : OverTime.MODEL.getEdgeTable()) {
      assertEquals(
          Set.of("timeset", "certainty").contains(column.getId()),
          column.isDynamic(),
          column.getId());
    }
    assertEquals(
        IntervalStringMap.class,
        OverTime.MODEL.getEdgeTable().getColumn("certainty").getTypeClass());
  }

  @Test
  void an_edge_lives_on_the_days_on_which_it_is_certain_or_presumed() {
    assertEquals(
        List.of("2015-10-01/"),
        life(OverTime.edge("russia-backs-government.russia.gov-syria.air-support")));
    for (Map.Entry<String, List<Map<String, String>>> tie : OverTime.ties().entrySet()) {
      List<Map<String, String>> known =
          tie.getValue().stream().filter(row -> !row.get("certainty").equals("possible")).toList();
      Edge edge = OverTime.edge(tie.getKey());
      assertNotNull(edge, tie.getKey());
      for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
        LocalDate on = day;
        assertEquals(
            (known.isEmpty() ? tie.getValue() : known).stream().anyMatch(row -> covers(row, on)),
            lives(edge.getIntervals(), day),
            tie.getKey() + " on " + day);
      }
    }
  }

  private static boolean covers(Map<String, String> row, LocalDate day) {
    return row.getOrDefault("from", "0").compareTo(day.toString()) <= 0
        && row.getOrDefault("to", "9").compareTo(day.toString()) >= 0;
  }

  /** What has no life is there always. */
  private static boolean lives(Interval[] life, LocalDate day) {
    return life.length == 0
        || Arrays.stream(life).anyMatch(i -> i.compareTo(Double.valueOf(millis(day))) == 0);
  }

  private static double millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static List<String> life(Edge edge) {
    return Arrays.stream(edge.getIntervals())
        .map(interval -> day(interval.getLow()) + "/" + day(interval.getHigh()))
        .toList();
  }

  private static String day(double millis) {
    return Double.isInfinite(millis)
        ? ""
        : Instant.ofEpochMilli((long) millis).atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  @Test
  void both_ends_of_an_edge_are_there_when_it_is() {
    for (Edge edge : OverTime.MODEL.getGraph().getEdges()) {
      for (Node end : List.of(edge.getSource(), edge.getTarget())) {
        for (Interval life : edge.getIntervals()) {
          assertTrue(
              end.getIntervals().length == 0
                  || Arrays.stream(end.getIntervals())
                      .anyMatch(i -> i.getLow() <= life.getLow() && i.getHigh() >= life.getHigh()),
              end.getId() + " is not there for all of " + edge.getId());
        }
        if (edge.getIntervals().length == 0) {
          assertEquals(0, end.getIntervals().length, end.getId() + " and " + edge.getId());
        }
      }
    }
  }

  /**
   * Gephi's timeline reaches from the first begin to the last day that any life or certainty names;
   * what is open has no day, and the end of a stretch that was open before is no begin.
   */
  @Test
  void the_bounds_of_time_are_the_first_and_the_last_day_that_is_named() {
    TreeSet<String> begins = new TreeSet<>(OverTime.FILE.column("from"));
    begins.remove("");
    TreeSet<String> days = new TreeSet<>(OverTime.FILE.column("to"));
    days.addAll(begins);
    Interval bounds = OverTime.MODEL.getTimeBounds();
    assertEquals(begins.first(), day(bounds.getLow()));
    assertEquals(days.last(), day(bounds.getHigh()));
  }

  @TestFactory
  Stream<DynamicTest> on_each_day_it_shows_what_the_question_of_that_day_answers() {
    return FIRST
        .datesUntil(LAST.plusDays(1))
        .map(
            day ->
                DynamicTest.dynamicTest(
                    day.toString(),
                    () -> {
                      List<String> expected = new ArrayList<>();
                      for (Map<String, String> row :
                          Answers.rows("network-on-a-day", Map.of("day", day.toString()))) {
                        expected.add(
                            String.join(
                                " ",
                                row.get("source"),
                                row.get("target"),
                                row.get("tie"),
                                row.getOrDefault("kind", ""),
                                row.get("situation"),
                                row.get("certainty")));
                      }
                      assertFalse(expected.isEmpty());
                      Collections.sort(expected);
                      assertEquals(String.join("\n", expected), String.join("\n", shown(day)));
                    }));
  }

  /** The edges whose certainty has a value on a day, with the value. */
  private static List<String> shown(LocalDate day) {
    List<String> shown = new ArrayList<>();
    for (Edge edge : OverTime.MODEL.getGraph().getEdges()) {
      IntervalStringMap certainty = (IntervalStringMap) edge.getAttribute("certainty");
      Interval[] times = certainty.toKeysArray();
      String[] values = certainty.toValuesArray();
      for (int i = 0; i < times.length; i++) {
        if (times[i].compareTo(Double.valueOf(millis(day))) == 0) {
          Object kind = edge.getAttribute("kind");
          shown.add(
              String.join(
                  " ",
                  edge.getSource().getId().toString(),
                  edge.getTarget().getId().toString(),
                  edge.getAttribute("sort").toString(),
                  kind == null ? "" : kind.toString(),
                  edge.getAttribute("situation").toString(),
                  values[i]));
        }
      }
    }
    Collections.sort(shown);
    return shown;
  }
}
