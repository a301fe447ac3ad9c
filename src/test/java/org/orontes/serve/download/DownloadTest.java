package org.orontes.serve.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.OPTIONS;
import static org.orontes.serve.Served.header;
import static org.orontes.serve.Served.json;
import static org.orontes.serve.Served.type;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.describe.Dumps;
import org.orontes.serve.OrontesServer;
import org.orontes.serve.Served;
import org.orontes.serve.web.Edition;
import org.orontes.testing.RealGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files and the page that lists them. */
class DownloadTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static HttpResponse<byte[]> bytes(Served.Site site, String path) throws Exception {
    return CLIENT.send(site.request(path).build(), BodyHandlers.ofByteArray());
  }

  @Test
  void the_files_are_those_that_export_writes(@TempDir Path folder) throws Exception {
    Served.Site site = Served.real();
    Dumps.write(RealGraph.generation().graph(), RealGraph.questions(), folder);
    String sums = Files.readString(folder.resolve(Dumps.SUMS));
    assertEquals(sums, site.get("/download/SHA256SUMS").body());
    assertTrue(sums.lines().count() > 25, sums);
    for (String line : sums.lines().toList()) {
      String name = line.substring(66);
      HttpResponse<byte[]> file = bytes(site, "/download/" + name);
      assertEquals(200, file.statusCode(), name);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.body());
      assertEquals(line.substring(0, 64), HexFormat.of().formatHex(digest), name);
      assertEquals("" + file.body().length, header(file, "Content-Length"), name);
      assertEquals(
          "attachment; filename=\"" + name + "\"", header(file, "Content-Disposition"), name);
    }
  }

  @Test
  void each_file_has_its_type_and_head_sends_no_body() throws Exception {
    Served.Site site = Served.real();
    for (Map.Entry<String, String> file :
        Map.of(
                "orontes.nq", "application/n-quads",
                "orontes.trig", "application/trig",
                "orontes.ttl", "text/turtle;charset=utf-8",
                "orontes.ttl.gz", "application/gzip",
                "void.ttl", "text/turtle;charset=utf-8",
                "SHA256SUMS", "text/plain;charset=utf-8")
            .entrySet()) {
      HttpResponse<String> head = site.method("HEAD", "/download/" + file.getKey());
      assertEquals(200, head.statusCode());
      assertEquals(file.getValue(), type(head).replace(" ", ""), file.getKey());
      assertTrue(Long.parseLong(header(head, "Content-Length")) > 0);
      assertEquals("", head.body());
      // A proxy or a client that unpacks on the way could not check what it has.
      assertEquals("", header(head, "Content-Encoding"));
    }
  }

  @Test
  void what_is_packed_is_not_packed_again_on_the_way() throws Exception {
    Served.Site site = Served.real();
    HttpResponse<byte[]> file =
        CLIENT.send(
            site.request("/download/orontes.nq.gz", "Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
    assertEquals("", header(file, "Content-Encoding"));
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));
    assertTrue(site.get("/download/SHA256SUMS").body().contains(sum + "  orontes.nq.gz\n"));
  }

  @Test
  void a_file_that_is_not_there_is_404_with_those_that_are() throws Exception {
    HttpResponse<String> answer = Served.real().get("/download/orontes.hdt");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("/download/orontes.nq.gz"));
    assertEquals(404, Served.real().get("/download/").statusCode());
  }

  @Test
  void the_page_lists_all_files_and_its_links_lead_somewhere() throws Exception {
    Served.Site site = Served.real();
    HttpResponse<String> page = site.get("/download", "Accept", "text/html");
    assertEquals(200, page.statusCode());
    for (String line : site.get("/download/SHA256SUMS").body().lines().toList()) {
      assertTrue(page.body().contains(line.substring(0, 64)), line);
    }
    Matcher links =
        Pattern.compile("href=\"(/download[^\"]*|/\\.well[^\"]*)\"").matcher(page.body());
    int followed = 0;
    while (links.find()) {
      assertEquals(200, site.method("HEAD", links.group(1)).statusCode(), links.group(1));
      followed++;
    }
    assertTrue(followed > 14, "links: " + followed);
    assertFalse(page.body().contains("style="));
    HttpResponse<String> rdf = site.get("/download", "Accept", "text/turtle");
    assertEquals(303, rdf.statusCode());
    assertEquals("/.well-known/void", header(rdf, "Location"));
  }

  @Test
  void search_engines_find_a_data_set_in_the_page() throws Exception {
    Served.Site site = Served.real();
    String page = site.get("/download", "Accept", "text/html").body();
    Matcher block =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
            .matcher(page);
    assertTrue(block.find());
    JsonNode dataset = new JsonMapper().readTree(block.group(1));
    assertEquals("Dataset", dataset.path("@type").asString());
    assertEquals("https://w3id.org/orontes/dataset", dataset.path("@id").asString());
    assertTrue(dataset.path("license").asString().contains("creativecommons.org"));
    Set<String> urls = new TreeSet<>();
    dataset.path("distribution").forEach(file -> urls.add(file.path("contentUrl").asString()));
    String base = site.server().uri() + "download/";
    assertTrue(urls.contains(base + "orontes.nq.gz"), urls.toString());
    assertTrue(urls.contains(base + "events.geojson"), urls.toString());
    assertFalse(urls.contains(base + "SHA256SUMS"), urls.toString());
  }

  @Test
  void who_asks_at_once_waits_for_one_writing_and_the_files_go_with_the_edition() throws Exception {
    DatasetGraph data = Served.store(2000);
    Edition edition = Edition.of("g1", data, Map.of());
    Path folder;
    try (OrontesServer server = OrontesServer.start(edition, OPTIONS)) {
      Served.Site site = new Served.Site(server);
      ExecutorService clients = Executors.newFixedThreadPool(8);
      try {
        Callable<String> ask = () -> site.get("/download/SHA256SUMS").body();
        List<Future<String>> answers =
            clients.invokeAll(IntStream.range(0, 8).mapToObj(i -> ask).toList());
        for (Future<String> answer : answers) {
          assertEquals(7, answer.get().lines().count());
        }
      } finally {
        clients.shutdownNow();
      }
      Downloads downloads = Downloads.of(edition);
      assertSame(downloads.catalogue(), downloads.catalogue());
      folder = downloads.file("orontes.nq").orElseThrow().resolveSibling(".");
      assertEquals(8, names(folder).size());
      assertEquals("ok", json(site.get("/health")).path("status").asString());
    }
    assertFalse(Files.exists(folder));
  }

  private static List<Path> names(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void sizes_are_told_in_units_that_people_read() {
    assertEquals("999 bytes", FileRow.size(999));
    assertEquals("1.0 kB", FileRow.size(1000));
    assertEquals("9.9 MB", FileRow.size(9_900_000));
    assertEquals("12 MB", FileRow.size(12_345_678));
    assertEquals("1.2 GB", FileRow.size(1_234_567_890));
  }
}
