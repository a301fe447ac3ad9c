package org.orontes.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A fingerprint of what a generation is made of: when it is the same, a build would make the same
 * quads.
 */
public final class InputDigest {

  private InputDigest() {}

  /**
   * SHA-256 over the program's version and over the names and contents of all files under some
   * folders, in hexadecimal. It is the same on every platform and in every locale. Hidden files,
   * such as editors leave, and folders that are not there do not count.
   *
   * @param home where the folders stand
   * @param folders relative to home, such as {@code data} and {@code ontology}, in any order
   * @param version of the program
   * @throws UncheckedIOException when a file cannot be read
   */
  public static String of(Path home, List<String> folders, String version) {
    try {
      SortedMap<byte[], Path> files = new TreeMap<>(Arrays::compareUnsigned);
      for (String folder : folders) {
        collect(home, home.resolve(folder), files);
      }
      MessageDigest digest = Checksums.sha256();
      DataOutputStream out =
          new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      out.writeUTF(version);
      for (var file : files.entrySet()) {
        // With the lengths, no two sets of files can run together into the same bytes.
        out.writeInt(file.getKey().length);
        out.write(file.getKey());
        out.writeLong(Files.size(file.getValue()));
        Files.copy(file.getValue(), out);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the input under " + home, e);
    }
  }

  private static void collect(Path home, Path folder, SortedMap<byte[], Path> files)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = home.relativize(file).toString().replace('\\', '/');
        if (!("/" + name).contains("/.")) {
          // One file system keeps an accented name composed, another takes it apart.
          String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
          files.put(composed.getBytes(StandardCharsets.UTF_8), file);
        }
      }
    }
  }
}
