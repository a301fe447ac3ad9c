package org.orontes.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orontes.model.Mark;

/**
 * The files below {@code data/}. Nothing outside is ever opened: a link that leads out of the
 * folder is a problem at the link.
 */
final class DataFiles {

  /** Larger than any file that a person writes. */
  static final long LARGEST = 5L * 1024 * 1024;

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");

  private final Path home;

  DataFiles(Path home) {
    this.home = home;
  }

  /** The files of a kind in the order of their names; hidden ones are nobody's data. */
  List<Path> of(FileKind kind) throws IOException {
    return in(kind).stream()
        .filter(path -> path.toString().endsWith(".yaml") && !Files.isDirectory(path))
        .toList();
  }

  /** The one file that stands in data/ itself and is read; empty where it is not there. */
  Optional<Path> version() {
    Path file = home.resolve("data").resolve("version.yaml");
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }

  /** Says of everything else that stands in the folder that it is not read. */
  void strays(FileKind kind, Problems problems) throws IOException {
    for (Path path : in(kind)) {
      String name = String.valueOf(path.getFileName());
      if (Files.isDirectory(path)) {
        problems.error(
            "sub-folder",
            start(path),
            "folders within this one are not read",
            "move its files here");
      } else if (!name.endsWith(".yaml")) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        boolean yaml = name.toLowerCase(Locale.ROOT).matches(".*\\.(yml|yaml)");
        problems.error(
            "wrong-ending",
            start(path),
            "only files that end with .yaml are read",
            yaml ? "rename it to " + stem + ".yaml" : "move it out of data/");
      } else if (!NAME.matcher(name).matches()) {
        problems.error(
            "bad-file-name",
            start(path),
            "the name of the file is no id, and it becomes part of an address",
            "use lower-case letters a-z, digits and hyphens");
      }
    }
  }

  /** The bytes of a file, or null with a problem. */
  byte @Nullable [] bytes(Path path, Problems problems) {
    try {
      if (!path.toRealPath().startsWith(home.resolve("data").toRealPath())) {
        problems.error(
            "outside-data",
            start(path),
            "the file stands outside data/",
            "put the file itself here, not a link to it");
        return null;
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes((int) LARGEST + 1);
        if (bytes.length > LARGEST) {
          problems.error(
              "huge-file",
              start(path),
              "the file is larger than " + LARGEST / (1024 * 1024) + " MiB",
              "split it, or import it as a data set");
          return null;
        }
        return bytes;
      }
    } catch (IOException e) {
      problems.error("unreadable", start(path), "the file cannot be read", "look at its rights");
      return null;
    }
  }

  /** The path from the home folder, as marks show it. */
  String name(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = home.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  private Mark start(Path path) {
    return new Mark(name(path), 1, 1);
  }

  private List<Path> in(FileKind kind) throws IOException {
    Path folder = home.resolve("data").resolve(kind.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> !String.valueOf(path.getFileName()).startsWith("."))
          .sorted()
          .toList();
    }
  }
}
