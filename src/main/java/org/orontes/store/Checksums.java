package org.orontes.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 sums of files, in a file that {@code sha256sum --check} understands. */
public final class Checksums {

  /** The file of the sums. */
  public static final String FILE = "SHA256SUMS";

  private Checksums() {}

  /**
   * Writes {@code SHA256SUMS} for files of a folder, sorted by name.
   *
   * @return the file that was written
   */
  public static Path write(Path folder, List<String> names) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (String name : names.stream().sorted().toList()) {
      sums.append(of(folder.resolve(name)) + "  " + name + "\n");
    }
    return Files.writeString(folder.resolve(FILE), sums);
  }

  /** The sum of a file, in hexadecimal. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, sink);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
