package org.orontes.serve.recipes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The programs of the recipes, each a file that runs as it stands. Where they name a server, they
 * are given the address of the one that is asked.
 */
public final class Programs {

  /** The address that stands in the files: that of a server just started. */
  static final String WRITTEN = "http://localhost:3030";

  private static final Pattern NAME = Pattern.compile("[a-z]+\\.(?:py|R|rq|sh|html|js)");

  private final String origin;

  Programs(String origin) {
    this.origin = origin;
  }

  /** The text of a program that is there. */
  public String text(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("No program " + name));
  }

  Optional<String> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream in = Programs.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(WRITTEN, origin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
