package org.orontes.federate;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an address may lead: to public addresses of the Internet, and to others only if the
 * operator wrote them so. A name that is public today can be turned to a machine behind the
 * firewall tomorrow, and this server must not be the hand that reaches there.
 *
 * <p>The blocks are those of the IANA special-purpose address registries (RFC 6890) that are not
 * globally reachable.
 */
final class Hosts {

  /** A block of addresses that are nobody's public ones. */
  private static final class Block {
    private final byte[] prefix;
    private final int bits;
    private final String what;

    private Block(byte[] prefix, int bits, String what) {
      this.prefix = prefix;
      this.bits = bits;
      this.what = what;
    }

    static Block of(String cidr, String what) {
      int slash = cidr.indexOf('/');
      return new Block(
          literal(cidr.substring(0, slash)), Integer.parseInt(cidr.substring(slash + 1)), what);
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      int whole = bits / 8;
      if (!Arrays.equals(address, 0, whole, prefix, 0, whole)) {
        return false;
      }
      int left = bits % 8;
      return left == 0 || ((address[whole] ^ prefix[whole]) & (0xff << (8 - left))) == 0;
    }
  }

  private static final List<Block> SPECIAL =
      List.of(
          Block.of("0.0.0.0/8", "an unspecified address"),
          Block.of("10.0.0.0/8", "a private address"),
          Block.of("100.64.0.0/10", "an address shared behind a carrier's translator"),
          Block.of("127.0.0.0/8", "a loopback address"),
          Block.of("169.254.0.0/16", "a link-local address"),
          Block.of("172.16.0.0/12", "a private address"),
          Block.of("192.0.0.0/24", "a reserved address"),
          Block.of("192.0.2.0/24", "an address for documentation"),
          Block.of("192.88.99.0/24", "a relay's address"),
          Block.of("192.168.0.0/16", "a private address"),
          Block.of("198.18.0.0/15", "an address for benchmarks"),
          Block.of("198.51.100.0/24", "an address for documentation"),
          Block.of("203.0.113.0/24", "an address for documentation"),
          Block.of("224.0.0.0/4", "a multicast address"),
          Block.of("240.0.0.0/4", "a reserved address"),
          Block.of("2001::/23", "a reserved address"),
          Block.of("2001:db8::/32", "an address for documentation"),
          Block.of("3fff::/20", "an address for documentation"));

  /** Of IPv6 only these are given to the public; the rest is loopback, private or reserved. */
  private static final Block GLOBAL = Block.of("2000::/3", "");

  private static final Block NAT64 = Block.of("64:ff9b::/96", "");
  private static final Block SIX_TO_FOUR = Block.of("2002::/16", "");

  private Hosts() {}

  /** What is special about an address; nothing for a public one. */
  static Optional<String> special(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return block(bytes);
    }
    if (NAT64.holds(bytes)) {
      return block(Arrays.copyOfRange(bytes, 12, 16)).map(what -> what + " in one of IPv6");
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return block(Arrays.copyOfRange(bytes, 2, 6)).map(what -> what + " in one of IPv6");
    }
    if (!GLOBAL.holds(bytes)) {
      return Optional.of(
          address.isLoopbackAddress() ? "a loopback address" : "no public address of IPv6");
    }
    return block(bytes);
  }

  private static Optional<String> block(byte[] bytes) {
    return SPECIAL.stream()
        .filter(block -> block.holds(bytes))
        .map(block -> block.what)
        .findFirst();
  }

  /**
   * Whether the operator wrote a special address out, as numbers or as {@code localhost}: then it
   * is meant.
   */
  static boolean isMeant(URI written) {
    String host = bare(written);
    if (host.equals("localhost")) {
      return true;
    }
    // Letters that are no hexadecimal digits make a name, which would be looked up.
    return isLiteral(host) && special(address(literal(host))).isPresent();
  }

  /** What is special about the addresses that a host leads to; nothing if all are public. */
  static Optional<String> special(URI target) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(bare(target))) {
      Optional<String> what = special(address);
      if (what.isPresent()) {
        return what;
      }
    }
    return Optional.empty();
  }

  private static String bare(URI uri) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static boolean isLiteral(String host) {
    return host.contains(":") || host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  }

  private static byte[] literal(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(address + " is no address", e);
    }
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
