package org.orontes.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;

/** {@code /style.css}: the one style sheet, so that no page needs inline styles. */
final class StylePage implements Page {

  private final Answer answer;

  StylePage() {
    try (InputStream in = StylePage.class.getResourceAsStream("style.css")) {
      if (in == null) {
        throw new IllegalStateException("style.css is not in the jar");
      }
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      answer = new Answer(200, new Replies.Body("text/css; charset=utf-8", css), 3600);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Answer answer(Call call) {
    return answer;
  }
}
