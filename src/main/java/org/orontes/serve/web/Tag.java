package org.orontes.serve.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The entity tag of an answer. It is made of the edition and of what was asked, not of the bytes:
 * whoever holds an answer with the same tag holds the same answer, and that is known before a query
 * runs. It is weak, because a proxy may compress what it stands for.
 */
public record Tag(String value) {

  /** Pages change with the program too. */
  private static final String PROGRAM =
      String.valueOf(Tag.class.getPackage().getImplementationVersion());

  /** The tag for the answer of an edition to whatever has the key. */
  public static Tag of(Edition edition, String key) {
    String all = edition.id() + "\n" + PROGRAM + "\n" + key;
    byte[] digest = sha256().digest(all.getBytes(StandardCharsets.UTF_8));
    return new Tag("W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"");
  }

  /** Whether {@code If-None-Match} names it, so that the client has the answer already. */
  public boolean matches(@Nullable String ifNoneMatch) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1))
            .map(String::strip)
            .anyMatch(tag -> tag.equals(value) || ("W/" + tag).equals(value));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
