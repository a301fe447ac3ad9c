package org.orontes.federate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an address may lead. */
class HostsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::10.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.1.2.3",
        "::ffff:169.254.169.254",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "2002:c0a8:101::1",
        "3fff::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "4000::1",
      })
  void special_addresses_are_known(String address) throws Exception {
    assertTrue(Hosts.special(InetAddress.getByName(address)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "208.80.154.224",
        "223.255.255.255",
        "::ffff:208.80.154.224",
        "64:ff9b::d050:9ae0",
        "2002:d050:9ae0::1",
        "2620:0:861:ed1a::1",
        "2a02:ec80:300:ed1a::1",
      })
  void public_addresses_are_let_be(String address) throws Exception {
    assertEquals(java.util.Optional.empty(), Hosts.special(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:3030/x",
        "http://LocalHost/x",
        "http://127.0.0.1:3030/x",
        "http://10.1.2.3/x",
        "http://[::1]:80/x",
        "http://[fd00::1]/x",
        "http://[::ffff:10.0.0.1]/x",
      })
  void what_the_operator_wrote_as_numbers_or_localhost_is_meant(String target) {
    assertTrue(Hosts.isMeant(URI.create(target)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://query.wikidata.org/sparql",
        "http://localhost.example/x",
        "http://notlocalhost/x",
        "http://1.1.1.1/x",
        "http://[2620:0:861:ed1a::1]/x",
        "http://cafe/x",
      })
  void any_other_host_must_lead_to_public_addresses(String target) {
    assertFalse(Hosts.isMeant(URI.create(target)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://query.wikidata.org/sparql,https://query.wikidata.org/sparql,https://query.wikidata.org/sparql",
    "https://query.wikidata.org/sparql=http://127.0.0.1:9/x,https://query.wikidata.org/sparql,http://127.0.0.1:9/x",
    "http://a.example/s?x=y,http://a.example/s?x=y,http://a.example/s?x=y",
    "http://a.example/s?x=y=https://b.example/,http://a.example/s?x=y,https://b.example/",
    "HTTP://A.example/,HTTP://A.example/,HTTP://A.example/",
  })
  void an_address_can_have_a_mirror(String written, String address, String target) {
    ServiceAddress read = ServiceAddress.parse(written);
    assertEquals(address, read.address());
    assertEquals(URI.create(target), read.target());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|does not begin with http",
        "true|does not begin with http",
        "wikidata|does not begin with http",
        "query.wikidata.org/sparql|does not begin with http",
        "file:///etc/passwd|does not begin with http",
        "jar:file:/x.jar!/y|does not begin with http",
        "loop:|is no address",
        "loop:x|does not begin with http",
        "ftp://a.example/|does not begin with http",
        "http:|is no address",
        "http:///sparql|names no host",
        "http:x|names no host",
        "http://a b/|is no address",
        "http://me@a.example/|a name or password",
        "http://me:secret@a.example/|a name or password",
        "http://a.example/#x|behind #",
        "http://a.example/=http://b.example/#x|behind #",
        "http://0x7f.1/|names no host",
        "http://127.1/|names no host",
      })
  void what_is_no_address_is_told_with_what_was_expected(String written, String why) {
    IllegalArgumentException e =
        org.junit.jupiter.api.Assertions.assertThrows(
            IllegalArgumentException.class, () -> ServiceAddress.parse(written));
    assertTrue(String.valueOf(e.getMessage()).contains(why), e.getMessage());
    assertTrue(String.valueOf(e.getMessage()).contains("ADDRESS=MIRROR"), e.getMessage());
  }
}
