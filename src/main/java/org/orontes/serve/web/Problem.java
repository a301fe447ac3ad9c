package org.orontes.serve.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.servlets.ActionErrorException;

/**
 * Why a request was not answered, as RFC 9457 has it: a kind, a title that is the same for every
 * problem of the kind, a detail for this one and further members such as a line number. It is told
 * to the client and never carries what happened inside the server.
 */
public final class Problem extends ActionErrorException {

  private static final long serialVersionUID = 1L;

  /** The kinds are named under the project's own address, which need not lead anywhere. */
  private static final String KINDS = "https://w3id.org/orontes/problem/";

  private final String kind;
  private final String title;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  public Problem(int status, String kind, String title, String detail) {
    super(status, detail, null);
    this.kind = kind;
    this.title = title;
  }

  /** Adds a member to the document. */
  public Problem with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  /** Adds a header to the answer. */
  public Problem header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public int status() {
    return getRC();
  }

  public String title() {
    return title;
  }

  public String detail() {
    return getMessage();
  }

  public Map<String, Object> members() {
    return Collections.unmodifiableMap(members);
  }

  public Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** The whole document, in the order in which it is written. */
  public Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", KINDS + kind);
    document.put("title", title);
    document.put("status", status());
    document.put("detail", detail());
    document.putAll(members);
    return document;
  }
}
