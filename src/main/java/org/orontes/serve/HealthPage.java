package org.orontes.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;

/**
 * {@code /health}: whether the server lives, and on which generation. It asks the store nothing.
 */
final class HealthPage implements Page {

  private final IntSupplier running;

  HealthPage(IntSupplier running) {
    this.running = running;
  }

  @Override
  public Answer answer(Call call) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("status", "ok");
    document.put("generation", call.edition().id());
    document.put("counts", call.edition().counts());
    document.put("queriesRunning", running.getAsInt());
    return new Answer(200, Replies.Text.json("application/json", document), 0);
  }
}
