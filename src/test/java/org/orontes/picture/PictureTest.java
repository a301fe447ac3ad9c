package org.orontes.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.orontes.query.SavedQuery;
import org.orontes.testing.RealGraph;

/** The picture at the head of the README is the one that the command draws. */
class PictureTest {

  /** Set to {@code write} to draw it anew: {@code -Dorontes.picture=write}. */
  private static final String MODE = "orontes.picture";

  private static final Path FILE = Path.of(".github/picture.svg");

  private static String drawn(List<LocalDate> days, int columns) {
    SavedQuery question = RealGraph.questions().query(FrontPicture.QUESTION).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FrontPicture.write(question, RealGraph.dataset(), days, columns, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_picture_of_the_readme_is_drawn_from_the_data() throws IOException {
    String now = drawn(FrontPicture.DAYS, 4);
    if ("write".equals(System.getProperty(MODE))) {
      Files.writeString(FILE, now);
    }
    assertEquals(
        Files.readString(FILE),
        now,
        "draw it anew: mvn test -Dtest=PictureTest -D" + MODE + "=write");
    assertTrue(Files.readString(Path.of("README.md")).contains("(.github/picture.svg)"));
  }

  @Test
  void a_place_says_in_words_who_held_it() {
    String svg = drawn(List.of(LocalDate.of(2024, 12, 5), LocalDate.of(2024, 12, 6)), 1);
    assertTrue(
        svg.contains(
            "<title>Hama: Syrian Armed Forces (until December 2024) (possible) or Military Operations"
                + " Command (rebel coalition) (possible)</title>"),
        svg);
    assertTrue(
        svg.contains(
            "<title>Hama: Military Operations Command (rebel coalition) (certain)</title>"),
        svg);
  }

  @Test
  void it_is_one_file_of_good_xml_that_asks_nobody_for_anything() throws Exception {
    String svg = drawn(FrontPicture.DAYS, 2);
    DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    assertTrue(
        svg.replace("http://www.w3.org/2000/svg", "").indexOf("http") < 0,
        "no address but its own");
    assertTrue(svg.length() < 80_000, svg.length() + " characters");
  }
}
