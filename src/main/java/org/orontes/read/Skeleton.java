package org.orontes.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.orontes.model.Kind;

/**
 * The text of a new file, with comments that say what goes where. It is valid as it stands, so that
 * the first complaint that a curator sees is about their own words. It writes no file.
 *
 * <pre>{@code
 * String text = Skeleton.of(Kind.REPORT, "sana-homs-2024-12-07", LocalDate.now());
 * }</pre>
 */
public final class Skeleton {

  private Skeleton() {}

  /**
   * The text for a new file of a kind, with one entry.
   *
   * @param kind an actor, place, event, situation or report
   * @param on the day on which it is written
   * @throws IllegalArgumentException when there are no files of that kind, or the id is none
   */
  public static String of(Kind kind, String id, LocalDate on) {
    if (!kind.isThing() && kind != Kind.REPORT) {
      throw new IllegalArgumentException("There are no files of the kind " + kind.path());
    }
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "'" + id + "' is no id: lower-case letters a-z, digits and hyphens");
    }
    return template("skeleton/" + kind.path() + ".yaml")
        .replace("{id}", id)
        .replace("{on}", on.toString());
  }

  private static String template(String resource) {
    try (InputStream in = Skeleton.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The jar's " + resource + " cannot be read", e);
    }
  }
}
