package org.orontes.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.orontes.serve.Served;

/**
 * One connection that is kept, and as little client as can be, because client and server share the
 * cores. It reads every answer to its end and tells nothing of it but what is asked for.
 */
final class Wire implements AutoCloseable {

  private final URI endpoint;
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] buffer = new byte[64 * 1024];

  /** The status, the tag and the body of an answer. */
  record Answer(int status, String tag, String body) {}

  Wire(URI endpoint) throws IOException {
    this.endpoint = endpoint;
    this.socket = new Socket(endpoint.getHost(), endpoint.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(120_000);
    in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    out = socket.getOutputStream();
  }

  /**
   * The bytes of a request.
   *
   * @param query encoded, so that this costs next to nothing
   * @param tag of the answer that the client has; empty if none
   */
  static byte[] request(URI endpoint, String query, String tag) {
    return ("GET "
            + endpoint.getPath()
            + "?query="
            + query
            + " HTTP/1.1\r\nHost: "
            + endpoint.getAuthority()
            + "\r\nAccept: application/sparql-results+json\r\n"
            + (tag.isEmpty() ? "" : "If-None-Match: " + tag + "\r\n")
            + "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  Answer ask(String query) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    out.write(request(endpoint, Served.encode(query), ""));
    return read(body);
  }

  /** Sends a request and reads the answer away; its status. */
  int send(byte[] request) throws IOException {
    out.write(request);
    return read(OutputStream.nullOutputStream()).status();
  }

  private Answer read(OutputStream body) throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    long length = 0;
    boolean chunked = false;
    String tag = "";
    for (String line = line(); !line.isEmpty(); line = line()) {
      String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
      String value = line.substring(line.indexOf(':') + 1).strip();
      switch (name) {
        case "content-length" -> length = Long.parseLong(value);
        case "transfer-encoding" -> chunked = true;
        case "etag" -> tag = value;
        default -> {}
      }
    }
    if (chunked) {
      for (int size = chunk(); size > 0; size = chunk()) {
        copy(size, body);
        line();
      }
      line();
    } else {
      copy(length, body);
    }
    String whole =
        body instanceof ByteArrayOutputStream held ? held.toString(StandardCharsets.UTF_8) : "";
    return new Answer(status, tag, whole);
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
  }

  private void copy(long length, OutputStream body) throws IOException {
    for (long left = length; left > 0; ) {
      int n = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (n < 0) {
        throw new EOFException();
      }
      body.write(buffer, 0, n);
      left -= n;
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
