package org.orontes.serve.ask;

import java.io.IOException;
import java.util.Optional;
import org.orontes.serve.web.Accept;

/** An answer that is kept because it may be asked for again. */
final class Kept implements Outcome {

  private final int status;
  private final String contentType;
  private final byte[] bytes;
  private final Lasting lasting;

  Kept(int status, String contentType, byte[] bytes, Lasting lasting) {
    this.status = status;
    this.contentType = contentType;
    this.bytes = bytes;
    this.lasting = lasting;
  }

  int size() {
    return bytes.length;
  }

  Lasting lasting() {
    return lasting;
  }

  @Override
  public String word() {
    return "kept";
  }

  @Override
  public Optional<Kept> send(Replying reply, Question question, Accept accept) throws IOException {
    reply.begin(status, contentType);
    if (lasting != Lasting.ALWAYS) {
      reply.keepNothing();
    }
    reply.response().setHeader("Server-Timing", "kept");
    reply.send(bytes);
    return Optional.empty();
  }
}
