package org.orontes.serve.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.orontes.serve.Served.header;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orontes.serve.Served;

/** The pages: each is there, and whatever they name is there too. */
class RecipesTest {

  private static final Served.Site SITE = Served.real();
  private static final String ORIGIN = SITE.at("/").toString().replaceFirst("/$", "");

  /** An address ends where text or markup goes on; a query may have an ampersand in it. */
  private static final Pattern ADDRESS =
      Pattern.compile(Pattern.quote(ORIGIN) + "([^\"'`\\s<>)\\\\]*)");

  private static final Pattern PICTURE =
      Pattern.compile(
          "<img src=\"(/assets/[^\"]+)\" alt=\"([^\"]*)\" width=\"(\\d+)\" height=\"(\\d+)\"");

  static List<String> pages() {
    List<String> pages = new ArrayList<>(List.of(RecipesPage.PATH));
    Stream.of(Recipe.values()).map(Recipe::path).forEach(pages::add);
    return pages;
  }

  private static String page(String path) throws Exception {
    HttpResponse<String> answer = SITE.get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void all_that_a_page_names_on_this_server_is_there(String path) throws Exception {
    String html = page(path);
    Set<String> named = new TreeSet<>();
    Matcher links = Pattern.compile("(?:href|src)=\"(/[^\"#]*)").matcher(html);
    while (links.find()) {
      named.add(links.group(1).replace("&amp;", "&"));
    }
    Matcher addresses =
        ADDRESS.matcher(html.replace("&gt;", ">").replace("&amp;", "&").replace("&#39;", "'"));
    int written = 0;
    while (addresses.find()) {
      if (!addresses.group(1).isEmpty()) {
        named.add(addresses.group(1));
        written++;
      }
    }
    for (String one : named) {
      HttpResponse<String> answer = SITE.get(one, "Accept", "*/*");
      assertEquals(200, answer.statusCode(), path + " names " + one);
    }
    boolean programOnly = path.matches("/recipes/(python|r|d3|timemap)");
    assertTrue(programOnly || written > 0, path + " gives an address to go into a tool");
    assertFalse(html.contains(Programs.WRITTEN), "the address of this server stands in it");
    assertFalse(
        Pattern.compile("<[a-z][^>]* style=").matcher(html).find(), "forbidden by the policy");
    assertEquals(1, html.split("<h1", -1).length - 1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pictures_are_small_and_as_large_as_the_page_says_and_told_in_words(String path)
      throws Exception {
    Matcher pictures = PICTURE.matcher(page(path));
    while (pictures.find()) {
      String asset = pictures.group(1);
      assertTrue(pictures.group(2).length() > 40, "words for " + asset);
      try (InputStream in = RecipesPage.class.getResourceAsStream("/org/orontes/serve" + asset)) {
        byte[] bytes = in.readAllBytes();
        assertTrue(bytes.length < 60_000, asset + " has " + bytes.length + " bytes");
        if (asset.endsWith(".png")) {
          var picture = ImageIO.read(new java.io.ByteArrayInputStream(bytes));
          assertEquals(
              picture.getWidth() + " × " + picture.getHeight(),
              pictures.group(3) + " × " + pictures.group(4),
              asset);
        }
      }
    }
  }

  @Test
  void the_index_leads_to_every_page_and_others_lead_to_it() throws Exception {
    String index = page(RecipesPage.PATH);
    for (Recipe recipe : Recipe.values()) {
      assertTrue(index.contains("href=\"" + recipe.path() + "\""), recipe.path());
    }
    for (String other : List.of("/", "/download", "/queries/all-events")) {
      assertTrue(page(other).contains("href=\"/recipes\""), other);
    }
  }

  @Test
  void programs_are_saved_with_the_address_of_the_server() throws Exception {
    Path folder = Path.of("src/main/resources/org/orontes/serve/recipes");
    StringBuilder shown = new StringBuilder();
    for (String path : pages()) {
      shown.append(page(path));
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        HttpResponse<String> saved = SITE.get("/recipes/files/" + name);
        assertEquals(200, saved.statusCode(), name);
        assertEquals(Files.readString(file).replace(Programs.WRITTEN, ORIGIN), saved.body());
        assertEquals("attachment; filename=\"" + name + "\"", header(saved, "Content-Disposition"));
        assertTrue(shown.indexOf("\"/recipes/files/" + name + "\"") > 0, name + " is on a page");
      }
    }
  }

  @Test
  void what_is_not_there_is_404_with_what_is() throws Exception {
    HttpResponse<String> answer = SITE.get("/recipes/excel", "Accept", "application/json");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("/recipes/spreadsheet"));
    for (String path : List.of("files/Recipe.class", "files/../x.py", "files/nothing.py", "")) {
      assertEquals(404, SITE.get("/recipes/" + path).statusCode(), path);
    }
  }
}
