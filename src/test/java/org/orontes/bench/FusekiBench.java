package org.orontes.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.orontes.serve.Served;
import org.orontes.store.OpenGeneration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server beside a stock Fuseki of the same Jena on a copy of the same store, each in a process
 * of its own with the same heap, asked in turn. Every kind of answer is compared before it is
 * timed. Normal builds do not run it: {@code mvn -Pbench test} does, and what it found is in {@code
 * target/bench/report.md}.
 *
 * <p>Every request of the first parts is a new question, so that remembered answers play no part;
 * the last part is about those. {@code -Dbench.rounds=} takes another number of rounds than 9.
 */
class FusekiBench {

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 9);
  private static final int CONNECTIONS = 4;
  private static final double SECONDS = 2;
  private static final int SLOWEST = 8;

  private static final JsonMapper JSON = new JsonMapper();

  private final AtomicInteger fresh = new AtomicInteger();
  private final Report report = new Report();

  @Test
  void beside_a_stock_fuseki() throws Exception {
    try (Side ours = Side.ours();
        Side stock = Side.stock();
        OpenGeneration graph = Side.graph()) {
      Workloads workloads = new Workloads(graph.dataset());
      report.say(
          "Load before: " + load() + ", cores: " + Runtime.getRuntime().availableProcessors());
      shortQueries(ours, stock, workloads.shortQueries());
      write();
      longQueries(ours, stock, workloads.saved());
      write();
      repeated(ours, stock, workloads.saved());
      report.say("");
      report.say("Load after: " + load());
    } finally {
      write();
      System.out.println(report);
    }
    assertEquals(List.of(), report.missed());
  }

  private void write() throws IOException {
    Files.writeString(Path.of("target/bench/report.md"), report.toString());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private void shortQueries(Side ours, Side stock, List<String> queries) throws Exception {
    for (int i = 0; i < queries.size(); i += 29) {
      same(ours, stock, queries.get(i));
    }
    report.say("");
    report.say("## Short queries, " + CONNECTIONS + " connections, no two alike");
    report.head();
    List<Report.Round> rounds =
        rounds(15, side -> Load.of(side, CONNECTIONS, SECONDS, 200, fresh(queries)), ours, stock);
    report.row("short", rounds);
    report.atLeast("Requests a second", report.rate(rounds), 4);
    report.atMost("Median time", report.time(rounds), 0.25);
  }

  private void longQueries(Side ours, Side stock, Map<String, String> saved) throws Exception {
    Map<String, Double> times = new TreeMap<>();
    for (Map.Entry<String, String> each : saved.entrySet()) {
      same(ours, stock, each.getValue());
      times.put(
          each.getKey(), Load.of(stock, 1, 0.1, 200, fresh(List.of(each.getValue()))).medianMs());
    }
    List<String> slowest =
        times.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(SLOWEST)
            .map(Map.Entry::getKey)
            .toList();
    report.say("");
    report.say("## The slowest of the " + saved.size() + " saved questions, one at a time");
    report.head();
    List<Double> ratios = new ArrayList<>();
    for (String slug : slowest) {
      List<Report.Round> rounds =
          rounds(
              2,
              side -> Load.of(side, 1, SECONDS / 2, 200, fresh(List.of(saved.get(slug)))),
              ours,
              stock);
      report.row(slug, rounds);
      ratios.add(report.time(rounds));
    }
    report.atMost("Median of the ratios of time", Report.median(ratios), 1.05);
    report.say("");
    report.say("## Answers that are larger than what is held in memory");
    report.head();
    String large = Workloads.large(100_000);
    same(ours, stock, large);
    report.row(
        "100,000 rows",
        rounds(1, side -> Load.of(side, 1, 0, 200, fresh(List.of(large))), ours, stock));
  }

  private void repeated(Side ours, Side stock, Map<String, String> saved) throws Exception {
    List<String> all = List.copyOf(saved.values());
    List<String> encoded = all.stream().map(Served::encode).toList();
    List<String> tags = new ArrayList<>();
    for (String query : all) {
      tags.add(ours.ask(query).tag());
    }
    report.say("");
    report.say("## All saved questions again and again, " + CONNECTIONS + " connections");
    repeated("the same again", ours, stock, 200, encoded, i -> "");
    repeated("with If-None-Match", ours, stock, 304, encoded, tags::get);
  }

  private void repeated(
      String what, Side ours, Side stock, int status, List<String> all, IntFunction<String> tag)
      throws Exception {
    List<Report.Round> rounds =
        rounds(
            1,
            side ->
                Load.of(
                    side,
                    CONNECTIONS,
                    2 * SECONDS,
                    side.equals(ours) ? status : 200,
                    (to, i) ->
                        Wire.request(
                            to.endpoint(), all.get(i % all.size()), tag.apply(i % all.size()))),
            ours,
            stock);
    report.say("");
    report.head();
    report.row(what, rounds);
    report.atLeast("Requests a second", report.rate(rounds), 10);
  }

  /** What is done to one side in a round. */
  private interface Work {
    Load.Run on(Side side) throws Exception;
  }

  /** Some rounds to warm up, then those that count; who begins changes from round to round. */
  private static List<Report.Round> rounds(int warm, Work work, Side ours, Side stock)
      throws Exception {
    List<Report.Round> rounds = new ArrayList<>();
    for (int i = 0; i < warm + ROUNDS; i++) {
      boolean oursFirst = i % 2 == 0;
      Load.Run first = work.on(oursFirst ? ours : stock);
      Load.Run second = work.on(oursFirst ? stock : ours);
      if (i >= warm) {
        rounds.add(oursFirst ? new Report.Round(first, second) : new Report.Round(second, first));
      }
    }
    return rounds;
  }

  /** The queries in turn, each time as a question that was never asked. */
  private Load.Requests fresh(List<String> queries) {
    List<String> encoded = queries.stream().map(Served::encode).toList();
    return (side, i) ->
        Wire.request(
            side.endpoint(),
            Workloads.freshEncoded(encoded.get(i % encoded.size()), fresh.incrementAndGet()),
            "");
  }

  /** Both must say the same, whatever the order of the rows. */
  private void same(Side ours, Side stock, String query) throws Exception {
    String asked = Workloads.fresh(query, fresh.incrementAndGet());
    assertEquals(rows(stock.ask(asked)), rows(ours.ask(asked)), query);
  }

  private static List<String> rows(Wire.Answer answer) {
    JsonNode document = JSON.readTree(answer.body());
    if (document.has("boolean")) {
      return List.of(document.path("boolean").toString());
    }
    List<String> rows = new ArrayList<>();
    for (JsonNode row : document.at("/results/bindings")) {
      SortedMap<String, String> cells = new TreeMap<>();
      row.properties()
          .forEach(
              cell -> {
                JsonNode term = cell.getValue();
                cells.put(
                    cell.getKey(),
                    term.path("value") + " " + term.path("xml:lang") + term.path("datatype"));
              });
      rows.add(cells.toString());
    }
    return rows.stream().sorted().toList();
  }
}
