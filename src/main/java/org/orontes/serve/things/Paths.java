package org.orontes.serve.things;

/** The paths of the project's IRIs on the server. */
final class Paths {

  private Paths() {}

  /** The path for an IRI under the project's address. */
  static String of(String iri) {
    StringBuilder path = new StringBuilder();
    String rest = iri.substring(Address.BASE.length());
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      // IRIs of the project are plain; whatever is not is encoded rather than trusted.
      if (c > 0x20 && c < 0x7f && "\"<>\\^`{|}%".indexOf(c) < 0) {
        path.append(c);
      } else {
        path.append(
            java.net.URLEncoder.encode(String.valueOf(c), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return path.toString();
  }
}
