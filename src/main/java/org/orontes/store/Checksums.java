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

  static final String FILE = "SHA256SUMS";

  private Checksums() {}

  /**
   * Writes {@code SHA256SUMS} for files of a folder, sorted by name.
   *
   * @return the file that was written
   */
  public static Path write(Path folder, List<String> names) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (String name : names.stream().sorted().toList()) {
      MessageDigest digest = sha256();
      try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
        Files.copy(folder.resolve(name), sink);
      }
      sums.append(HexFormat.of().formatHex(digest.digest()) + "  " + name + "\n");
    }
    return Files.writeString(folder.resolve(FILE), sums);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
