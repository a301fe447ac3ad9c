package org.orontes.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a generation's {@code manifest} file: the same input gives the same text, but for
 * the sequence.
 *
 * @param sequence the generation's number, from 1
 * @param digest what it was made of, see {@link InputDigest}
 * @param quads how many there are in all graphs
 * @param version of the program that made it
 * @param files the size in bytes of each file of the database, by its path
 */
record Manifest(
    long sequence, String digest, long quads, String version, SortedMap<String, Long> files) {

  private static final String FILE = "manifest";
  private static final String SIZE = "size.";

  private static SortedMap<String, Long> filesUnder(Path database) throws IOException {
    SortedMap<String, Long> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(database)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = database.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.size(file));
      }
    }
    return files;
  }

  Manifest complete(long counted, Path database) throws IOException {
    return new Manifest(sequence, digest, counted, version, filesUnder(database));
  }

  void write(Disk disk, Path generation) throws IOException {
    StringBuilder text = new StringBuilder("# What this generation of the store was made of.\n");
    text.append("sequence=").append(sequence).append('\n');
    text.append("digest=").append(digest).append('\n');
    text.append("quads=").append(quads).append('\n');
    text.append("version=").append(version).append('\n');
    files.forEach((file, size) -> text.append(SIZE + file + "=" + size + "\n"));
    disk.write(generation.resolve(FILE), text.toString());
  }

  /**
   * Reads a generation's manifest.
   *
   * @throws StoreException when there is none, or it says too little
   */
  static Manifest read(Path generation) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(generation.resolve(FILE))) {
      properties.load(reader);
      SortedMap<String, Long> files = new TreeMap<>();
      for (Map.Entry<Object, Object> entry : properties.entrySet()) {
        String key = entry.getKey().toString();
        if (key.startsWith(SIZE)) {
          files.put(key.substring(SIZE.length()), Long.valueOf(entry.getValue().toString()));
        }
      }
      return new Manifest(
          Long.parseLong(value(properties, "sequence")),
          value(properties, "digest"),
          Long.parseLong(value(properties, "quads")),
          value(properties, "version"),
          files);
    } catch (NoSuchFileException e) {
      throw damaged(generation, "it has no manifest", e);
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(generation, "its manifest cannot be read: " + e.getMessage(), e);
    }
  }

  private static String value(Properties properties, String key) {
    String value = properties.getProperty(key, "");
    if (value.isBlank()) {
      throw new IllegalArgumentException("'" + key + "' is missing");
    }
    return value;
  }

  static StoreException damaged(Path generation, String why, @Nullable Throwable cause) {
    return new StoreException(
        "The generation " + generation + " is damaged: " + why + ". Build the store again.", cause);
  }
}
