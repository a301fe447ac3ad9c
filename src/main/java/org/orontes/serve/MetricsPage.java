package org.orontes.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Replies;

/**
 * {@code /metrics}: figures for Prometheus, for who asks from this machine. What a proxy passes on
 * comes from somewhere else, whatever the connection looks like. No figure is of a single visitor.
 */
final class MetricsPage implements Page {

  static final String PATH = "/metrics";

  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final Supplier<String> figures;

  MetricsPage(Supplier<String> figures) {
    this.figures = figures;
  }

  @Override
  public Answer answer(Call call) {
    return new Answer(200, new Replies.Text(TYPE, figures.get() + about(call.edition())), 0);
  }

  private static String about(Edition edition) {
    StringBuilder text = new StringBuilder();
    text.append("# HELP orontes_edition_info The generation of the data that is served\n");
    text.append("# TYPE orontes_edition_info gauge\n");
    text.append("orontes_edition_info{generation=\"").append(edition.id()).append("\"} 1\n");
    text.append("# HELP orontes_edition_size What the generation holds\n");
    text.append("# TYPE orontes_edition_size gauge\n");
    edition.counts().forEach((what, n) -> size(text, what, n));
    return text.toString();
  }

  private static void size(StringBuilder text, String what, long n) {
    String escaped = what.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    text.append("orontes_edition_size{of=\"").append(escaped).append("\"} ").append(n);
    text.append('\n');
  }

  /**
   * Turns away who asks from another machine.
   *
   * @throws Problem if so
   */
  static void admit(HttpServletRequest request) {
    boolean passedOn =
        request.getHeader("X-Forwarded-For") != null
            || request.getHeader("Forwarded") != null
            || request.getHeader("Via") != null;
    if (passedOn || !isLoopback(request.getRemoteAddr())) {
      throw new Problem(
          403,
          "loopback-only",
          "This is for the machine itself",
          PATH + " is answered to programs on the same machine only.");
    }
  }

  /** Whether an address, as the connection gives it in digits, is of this machine itself. */
  static boolean isLoopback(String address) {
    try {
      return address.matches("[0-9a-fA-F.:\\[\\]%]+")
          && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
