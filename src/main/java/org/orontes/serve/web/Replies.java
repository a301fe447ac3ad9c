package org.orontes.serve.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Short answers, written whole: JSON, pages and problems. */
public final class Replies {

  public static final String PROBLEM_JSON = "application/problem+json";
  public static final String HTML = "text/html; charset=utf-8";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Replies() {}

  /** The body of an answer and what it is. */
  public interface Body {
    String contentType();

    /** In bytes, for {@code Content-Length}. */
    long length();

    void writeTo(OutputStream out) throws IOException;
  }

  /** Text, written in UTF-8. */
  public record Text(String contentType, String text) implements Body {
    public static Text json(String contentType, Map<String, ?> document) {
      return new Text(contentType, JSON.writeValueAsString(document) + "\n");
    }

    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public long length() {
      return bytes().length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes());
    }
  }

  /** Anything else that is short. */
  public static final class Bytes implements Body {
    private final String contentType;
    private final byte[] bytes;

    public Bytes(String contentType, byte[] bytes) {
      this.contentType = contentType;
      this.bytes = bytes.clone();
    }

    @Override
    public String contentType() {
      return contentType;
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  /** A file of any length, sent as it is. */
  public record OfFile(String contentType, Path file) implements Body {
    @Override
    public long length() {
      try {
        return Files.size(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      Files.copy(file, out);
    }
  }

  /** The problem as a page for people or as a document for programs. */
  public static Text body(Problem problem, Accept accept) {
    return accept.prefersHtml()
        ? new Text(HTML, ProblemPage.html(problem))
        : Text.json(PROBLEM_JSON, problem.document());
  }

  /** Sends a problem, unless an answer is already on its way. */
  public static void send(HttpServletResponse response, Problem problem, Accept accept)
      throws IOException {
    send(response, problem, body(problem, accept));
  }

  /** Sends a problem in the words of a body, unless an answer is already on its way. */
  public static void send(HttpServletResponse response, Problem problem, Body body)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    problem.headers().forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    send(response, problem.status(), body);
  }

  public static void send(HttpServletResponse response, int status, Body body) throws IOException {
    response.setStatus(status);
    response.setContentType(body.contentType());
    response.setContentLengthLong(body.length());
    body.writeTo(response.getOutputStream());
    response.flushBuffer();
  }
}
