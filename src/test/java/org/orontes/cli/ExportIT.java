package org.orontes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orontes.testing.Jar;

/** The same files give the same bytes, wherever and however the program is run. */
class ExportIT {

  private static final List<List<String>> MACHINES =
      List.of(
          List.of(),
          List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
          List.of(
              "-Duser.language=ar",
              "-Duser.country=SA",
              "-Duser.timezone=America/St_Johns",
              "-Dfile.encoding=ISO-8859-1"));

  @Test
  void the_dumps_are_the_same_in_any_locale_time_zone_and_encoding(@TempDir Path home)
      throws Exception {
    Jar jar = Jar.inCopyOf(Path.of(""), home);
    String sums = null;
    for (int i = 0; i < MACHINES.size(); i++) {
      Jar.Result result =
          jar.run(
              MACHINES.get(i),
              "java -jar target/orontes.jar export --store store" + i + " --to dump" + i);
      assertEquals(0, result.exit(), result.err());
      String found = Files.readString(home.resolve("dump" + i).resolve("SHA256SUMS"));
      assertTrue(
          found.contains("  orontes.nq.gz\n") && found.contains("  events.geojson\n"), found);
      assertEquals(sums == null ? found : sums, found);
      sums = found;
    }
    String quads = Files.readString(home.resolve("dump1").resolve("orontes.nq"));
    assertTrue(quads.contains("\"حماة\"@ar"), "Arabic is written as it is");
  }
}
