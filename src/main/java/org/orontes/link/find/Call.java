package org.orontes.link.find;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One question to an address: a form of one field, sent by POST, because a question with many names
 * is longer than the addresses that servers take.
 *
 * @param accept the type of the answer that is asked for
 */
record Call(URI address, String field, String text, String accept) {

  /** A query by the SPARQL 1.1 Protocol. */
  static Call sparql(URI endpoint, String query) {
    return new Call(endpoint, "query", query, "application/sparql-results+json");
  }

  /** A batch by the Reconciliation Service API. */
  static Call reconcile(URI service, String queries) {
    return new Call(service, "queries", queries, "application/json");
  }

  String body() {
    return field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Two calls with one key are the same question to the same address. */
  String key() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = (address + "\n" + body()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
