package org.orontes.federate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An endpoint that queries may call.
 *
 * @param address as a query writes it, letter for letter
 * @param target where it is asked: the address itself, or the operator's copy of that endpoint
 */
public record ServiceAddress(String address, URI target) {

  private static final Pattern WITH_MIRROR =
      Pattern.compile("(?<address>.+?)=(?<mirror>[hH][tT][tT][pP][sS]?://.*)");

  /**
   * Reads {@code ADDRESS} or {@code ADDRESS=MIRROR}.
   *
   * @throws IllegalArgumentException with what was expected, for the person who wrote it
   */
  public static ServiceAddress parse(String written) {
    Matcher parts = WITH_MIRROR.matcher(written);
    if (parts.matches()) {
      return new ServiceAddress(
          checked(parts.group("address")).toString(), checked(parts.group("mirror")));
    }
    URI address = checked(written);
    return new ServiceAddress(written, address);
  }

  private static URI checked(String written) {
    try {
      URI uri = new URI(written);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw wrong(written, "it does not begin with http:// or https://");
      }
      if (uri.getRawUserInfo() != null || String.valueOf(uri.getRawAuthority()).contains("@")) {
        throw wrong(written, "it holds a name or password");
      }
      if (uri.getHost() == null) {
        throw wrong(written, "it names no host");
      }
      if (uri.getRawFragment() != null) {
        throw wrong(written, "it has a part behind #");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw wrong(written, "it is no address");
    }
  }

  private static IllegalArgumentException wrong(String written, String why) {
    return new IllegalArgumentException(
        "'"
            + written
            + "' cannot be the address of a service: "
            + why
            + ". Expected is the whole address of a SPARQL endpoint, such as"
            + " https://query.wikidata.org/sparql, or ADDRESS=MIRROR with two of them.");
  }
}
