package org.orontes.serve.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.orontes.serve.web.Tag;

/**
 * The body of a 200 as it is written. What is short is held until it is complete, and can be kept;
 * what grows longer goes out as it comes.
 */
final class Replying extends OutputStream {

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final Tag tag;
  private final Memory memory;
  private ByteArrayOutputStream held = new ByteArrayOutputStream(8 * 1024);
  private boolean streaming;
  private boolean holdsLong;
  private long written;

  Replying(HttpServletRequest request, HttpServletResponse response, Tag tag, Memory memory) {
    this.request = request;
    this.response = response;
    this.tag = tag;
    this.memory = memory;
  }

  HttpServletResponse response() {
    return response;
  }

  void begin(int status, String contentType) {
    response.setStatus(status);
    response.setContentType(contentType);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag.value());
  }

  /** What the client is given it shall not give to others: only the data here have a tag. */
  void keepNothing() {
    response.setHeader("ETag", null);
    response.setHeader("Cache-Control", "no-store");
  }

  void unchanged() {
    response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", tag.value());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    written += length;
    if (!streaming && !mayHold(held.size() + length)) {
      streaming = true;
      held.writeTo(response.getOutputStream());
      letGo();
    }
    (streaming ? response.getOutputStream() : held).write(bytes, from, length);
  }

  private boolean mayHold(int size) {
    if (size <= Memory.SHORT) {
      return true;
    }
    holdsLong = holdsLong || (size <= Memory.LONGEST && memory.beginLong());
    return holdsLong && size <= Memory.LONGEST;
  }

  /** Holds nothing any more: it was sent, or never will be. */
  void letGo() {
    held = new ByteArrayOutputStream(0);
    if (holdsLong) {
      holdsLong = false;
      memory.endLong();
    }
  }

  /** Sends what is left; the whole body if it was short enough to be held. */
  Optional<byte[]> end() throws IOException {
    if (streaming) {
      response.getOutputStream().flush();
      return Optional.empty();
    }
    byte[] whole = held.toByteArray();
    send(whole);
    return Optional.of(whole);
  }

  /** Sends a body that is complete; nothing of it is held. */
  void send(byte[] whole) throws IOException {
    written = whole.length;
    response.setContentLength(whole.length);
    response.getOutputStream().write(whole);
    response.flushBuffer();
  }

  long written() {
    return written;
  }

  /** The status is sent: only a broken connection tells that the rest is missing. */
  void abort(Throwable cause) {
    ServletContextRequest.getServletContextRequest(request).getServletChannel().abort(cause);
  }
}
