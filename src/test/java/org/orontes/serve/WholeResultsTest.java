package org.orontes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.ALL;
import static org.orontes.serve.Served.NS;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.iri;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.literal;
import static org.orontes.serve.Served.withServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The promise of the endpoint: 200 means all of it. */
class WholeResultsTest {

  private static final String PAIRS = "SELECT ?a ?b { ?s <" + NS + "n> ?a . ?t <" + NS + "n> ?b }";

  private static final int ROWS = 3_000;

  private static DatasetGraph data;

  /** Few rows, for the many pairs of them. */
  private static DatasetGraph pairing;

  @BeforeAll
  static void load() {
    data = store(ROWS);
    pairing = store(225);
  }

  /** Rows with all kinds of values, and a hub that leads to some of them. */
  private static DatasetGraph store(int rows) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        store,
        () -> {
          for (int i = 0; i < rows; i++) {
            store.add(Quad.create(iri("g"), iri("s" + i), iri("n"), value(i)));
          }
          for (int i = 0; i < rows / 5; i++) {
            store.add(Quad.create(iri("g"), iri("hub"), iri("to"), iri("s" + i)));
          }
        });
    return store;
  }

  /** Every kind of node, and text that a row on disk must not change. */
  private static Node value(int i) {
    return switch (i % 6) {
      case 0 -> literal("tab\t quote\" line\n return\r back\\slash " + i);
      case 1 -> NodeFactory.createLiteralLang("حمص 🌊 " + i, "ar");
      case 2 -> NodeFactory.createLiteralDT(i + ".50", XSDDatatype.XSDdecimal);
      case 3 -> NodeFactory.createBlankNode();
      case 4 -> NodeFactory.createLiteralDT("2024-12-06", XSDDatatype.XSDdate);
      default -> iri("o" + i);
    };
  }

  @Test
  void fifty_thousand_rows_are_written_as_jena_writes_them() throws Exception {
    withServer(
        pairing,
        OPTIONS,
        site -> {
          for (Lang lang : List.of(ResultSetLang.RS_JSON, ResultSetLang.RS_CSV)) {
            String format = lang.equals(ResultSetLang.RS_CSV) ? "csv" : "json";
            HttpResponse<String> response = site.query(PAIRS, "&format=" + format);
            assertEquals(200, response.statusCode());
            assertTrue(response.body().lines().count() > 50_000);
            assertTrue(byJena(lang).equals(response.body()), "differs from Jena's own: " + format);
          }
        });
  }

  private static String byJena(Lang lang) {
    Query query = QueryFactory.create(PAIRS);
    return Txn.calculateRead(
        pairing,
        () -> {
          try (QueryExec exec =
              QueryExec.dataset(pairing)
                  .query(query)
                  .set(TDB2.symUnionDefaultGraph, true)
                  .build()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultsWriter.create().lang(lang).write(out, exec.select());
            return out.toString(StandardCharsets.UTF_8);
          }
        });
  }

  @Test
  void under_random_limits_a_result_is_whole_or_there_is_none() throws Exception {
    List<String> queries =
        List.of(
            ALL,
            "SELECT ?o { ?s <" + NS + "n> ?o } ORDER BY STR(?o)",
            "SELECT ?s (COUNT(?o) AS ?n) { ?s <" + NS + "n> ?o } GROUP BY ?s",
            "SELECT DISTINCT ?p { ?s ?p ?o }",
            "SELECT ?s { <"
                + NS
                + "hub> <"
                + NS
                + "to>/^<"
                + NS
                + "to>/<"
                + NS
                + "to> ?s } LIMIT 2000",
            "CONSTRUCT { ?s <urn:p> ?o } { ?s <" + NS + "n> ?o } LIMIT 900",
            "DESCRIBE <" + NS + "hub>",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    withServer(
        data,
        OPTIONS,
        site -> {
          List<String> truth = new ArrayList<>();
          long[] millis = new long[queries.size()];
          for (int pass = 0; pass < 2; pass++) {
            truth.clear();
            for (String query : queries) {
              long begin = System.nanoTime();
              HttpResponse<String> response = site.query(query, format(query));
              millis[truth.size()] = Math.max(10, (System.nanoTime() - begin) / 1_000_000);
              assertEquals(200, response.statusCode(), response.body());
              truth.add(measure(query, response.body()));
            }
          }
          Random random = new Random(6);
          int stopped = 0;
          int given = 0;
          for (int i = 0; i < 150; i++) {
            int which = random.nextInt(queries.size());
            String query = queries.get(which);
            // From far too little to more than enough, whatever the machine.
            double seconds = (1 + random.nextInt((int) (millis[which] * 1.6))) / 1000.0;
            // Each is a new question, so that no answer is remembered.
            HttpResponse<String> response =
                site.query(query + " # " + i, format(query) + "&timeout=" + seconds);
            if (response.statusCode() == 200) {
              given++;
              assertEquals(truth.get(which), measure(query, response.body()), query);
            } else {
              stopped++;
              assertEquals(503, response.statusCode(), response.body());
            }
          }
          assertTrue(stopped > 10 && given > 10, stopped + " stopped, " + given + " given");
        });
  }

  /** A count is compared as it is, rows and triples by their number. */
  private static String measure(String query, String body) {
    return query.startsWith("SELECT (COUNT") ? body : "" + body.lines().count();
  }

  private static String format(String query) {
    return query.startsWith("SELECT") ? "&format=csv" : "&format=nt";
  }

  @Test
  void clients_at_the_same_time_get_each_their_own_result() throws Exception {
    withServer(
        data,
        OPTIONS.withMaxConcurrent(4),
        site -> {
          ExecutorService clients = Executors.newFixedThreadPool(8);
          try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
              int n = i * 6 + 5;
              String query = "SELECT ?o { <" + NS + "s" + n + "> <" + NS + "n> ?o }";
              calls.add(
                  () -> {
                    HttpResponse<String> response = site.query(query, "&format=csv");
                    return response.statusCode() + " " + response.body().strip();
                  });
            }
            List<Future<String>> answers = clients.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
              assertEquals("200 o\r\n" + NS + "o" + (i * 6 + 5), answers.get(i).get());
            }
          } finally {
            clients.shutdownNow();
          }
        });
  }

  @Test
  void no_temporary_file_is_left_of_a_result_that_was_on_disk() throws Exception {
    Set<String> before = temporary();
    withServer(
        pairing,
        OPTIONS.withMaxResults(30_000, 10),
        site -> {
          assertEquals(200, site.query(PAIRS + " LIMIT 30000").statusCode());
          assertEquals(413, site.query(PAIRS).statusCode());
          assertEquals(0, json(site.get("/health")).path("queriesRunning").asInt());
        });
    Set<String> left = temporary();
    left.removeAll(before);
    assertEquals(Set.of(), left);
  }

  private static Set<String> temporary() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return new HashSet<>(
          files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith("DataBag")).toList());
    }
  }
}
