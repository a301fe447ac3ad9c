package org.orontes.link.find;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.orontes.federate.LimitedBody;

/**
 * Sends one request and takes its whole answer, or says what is wrong with it. It follows no
 * redirect, so that names go nowhere but where the user said; it sends no cookie, credential or
 * Referer, and takes no more than {@link Manners#mostBytes()}, packed or not.
 */
final class Wire {

  private static final int SHOWN = 160;

  private final Manners manners;
  private final String agent;
  private final HttpClient client;

  /**
   * @param agent who asks, as Wikimedia's User-Agent policy has it: a name, a version, and where
   *     somebody can be reached
   */
  Wire(Manners manners, String agent) {
    this.manners = manners;
    this.agent = agent;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.connect())
            .build();
  }

  /** The answer, as text. */
  String send(Call call) throws Unanswered, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(call.address())
            .header("Accept", call.accept())
            .header("Accept-Encoding", "gzip")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("User-Agent", agent)
            .POST(HttpRequest.BodyPublishers.ofString(call.body()))
            .build();
    HttpResponse<byte[]> response = exchange(call, request);
    look(call, response);
    return text(call, response);
  }

  private HttpResponse<byte[]> exchange(Call call, HttpRequest request)
      throws Unanswered, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request, head -> new LimitedBody(manners.mostBytes()));
    try {
      return coming.get(manners.answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw Unanswered.again(
          call.address() + " did not answer within " + manners.answer().toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw failed(call, e.getCause() == null ? e : e.getCause());
    } finally {
      // Closes the connection when the answer is not there; else it does nothing.
      coming.cancel(true);
    }
  }

  private Unanswered failed(Call call, Throwable cause) {
    if (cause instanceof LimitedBody.TooLong) {
      return tooLong(call);
    }
    if (cause instanceof HttpTimeoutException) {
      return Unanswered.again(call.address() + " did not answer in time", cause);
    }
    return Unanswered.again(
        call.address()
            + (cause instanceof ConnectException ? " cannot be reached" : " broke off its answer"),
        cause);
  }

  private Unanswered tooLong(Call call) {
    return Unanswered.notThis(
        "The answer of "
            + call.address()
            + " is longer than the "
            + manners.mostBytes()
            + " bytes that are taken");
  }

  private void look(Call call, HttpResponse<byte[]> response) throws Unanswered {
    int status = response.statusCode();
    String what = call.address() + " answered with status " + status;
    switch (hope(status)) {
      case AGAIN ->
          throw Unanswered.after(
              what,
              response
                  .headers()
                  .firstValue("Retry-After")
                  .flatMap(value -> RetryAfter.read(value, Instant.now()))
                  .orElse(null));
      case NOT_THIS -> throw Unanswered.notThis(what + said(response));
      case NONE -> {
        if (status / 100 == 3) {
          String to = response.headers().firstValue("Location").orElse("elsewhere");
          throw Unanswered.never(
              what
                  + ": it is to be asked at "
                  + shown(to)
                  + "; if that is right, give that address");
        }
        throw Unanswered.never(what + said(response));
      }
      default -> {
        // It answered.
      }
    }
  }

  private enum Answered {
    WELL,
    AGAIN,
    NOT_THIS,
    NONE
  }

  private static Answered hope(int status) {
    if (status == 200) {
      return Answered.WELL;
    }
    return switch (status) {
      case 408, 429, 500, 502, 503, 504 -> Answered.AGAIN;
      case 400, 413, 414 -> Answered.NOT_THIS;
      default -> Answered.NONE;
    };
  }

  private String text(Call call, HttpResponse<byte[]> response) throws Unanswered {
    String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (!type.contains("json")) {
      throw Unanswered.again(
          call.address()
              + " answered with "
              + (type.isEmpty() ? "something of no type" : shown(type))
              + ", not with JSON",
          null);
    }
    try {
      byte[] plain = unpacked(call, response);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
    } catch (CharacterCodingException e) {
      throw Unanswered.again("The answer of " + call.address() + " is not UTF-8", e);
    } catch (IOException e) {
      if (e instanceof Unanswered known) {
        throw known;
      }
      throw Unanswered.again("The answer of " + call.address() + " cannot be unpacked", e);
    }
  }

  private byte[] unpacked(Call call, HttpResponse<byte[]> response) throws IOException {
    String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
    if (encoding.equalsIgnoreCase("identity")) {
      return response.body();
    }
    if (!encoding.toLowerCase(Locale.ROOT).matches("(x-)?gzip")) {
      throw Unanswered.again(
          call.address() + " packs its answers in a way that nobody asked for", null);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (out.size() + (long) read > manners.mostBytes()) {
          throw tooLong(call);
        }
        out.write(buffer, 0, read);
      }
      return out.toByteArray();
    }
  }

  private static String said(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    String text =
        type.startsWith("text/plain") ? new String(response.body(), StandardCharsets.UTF_8) : "";
    return text.isBlank() ? "" : ": " + shown(text);
  }

  private static String shown(String text) {
    return Harmless.line(text, SHOWN);
  }
}
