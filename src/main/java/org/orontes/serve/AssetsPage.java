package org.orontes.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;

/**
 * {@code /assets/}: style, scripts and pictures, all from the jar: the project's own as {@code
 * /assets/style.css}, those of a library as {@code /assets/lib/leaflet/leaflet.css}. Nothing else
 * of the class path can be read here.
 */
final class AssetsPage implements Page {

  static final String PATH = "/assets/";

  private static final int MAX_AGE_SECONDS = 3600;

  /** The WebJars that are served and the folder of each that holds its bundle. */
  private static final Map<String, String> LIBRARIES =
      Map.of("leaflet", "dist", "d3", "dist", "cytoscape", "dist", "zazuko__yasgui", "build");

  private static final Pattern OWN = Pattern.compile("/assets/([a-z0-9-]+\\.[a-z0-9]+)");
  private static final Pattern LIBRARY =
      Pattern.compile("/assets/lib/([a-z0-9_]+)/((?:images/)?[A-Za-z0-9-]+(?:\\.[a-z0-9]+)+)");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "json", "application/json",
          "geojson", "application/geo+json",
          "svg", "image/svg+xml",
          "png", "image/png");

  @Override
  public Answer answer(Call call) {
    String path = call.path();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    String resource = resource(path).orElseThrow(() -> Problems.notFound(path));
    if (type == null) {
      throw Problems.notFound(path);
    }
    try (InputStream in = AssetsPage.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw Problems.notFound(path);
      }
      return new Answer(200, new Replies.Bytes(type, in.readAllBytes()), MAX_AGE_SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> resource(String path) {
    Matcher own = OWN.matcher(path);
    if (own.matches()) {
      return Optional.of("assets/" + own.group(1));
    }
    Matcher library = LIBRARY.matcher(path);
    return library.matches() && LIBRARIES.containsKey(library.group(1))
        ? Optional.of(webJar(library.group(1)) + library.group(2))
        : Optional.empty();
  }

  /** The version of a WebJar is in its folder's name; it says itself which it is. */
  private static String webJar(String name) {
    Properties about = new Properties();
    String file = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    try (InputStream in = AssetsPage.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      about.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = about.getProperty("version");
    return "/META-INF/resources/webjars/" + name + "/" + version + "/" + LIBRARIES.get(name) + "/";
  }
}
