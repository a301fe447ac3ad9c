package org.orontes.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The address by which a client knows this server: what it said itself, if it is an address. */
final class Origin {

  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9a-fA-F:.]{2,45}](:\\d{1,5})?");

  private Origin() {}

  /** A proxy that speaks TLS says so; whoever else does harms only the links in its own answer. */
  static String of(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (host == null || !HOST.matcher(host).matches()) {
      host = request.getLocalName() + ":" + request.getLocalPort();
    }
    boolean tls = "https".equals(request.getHeader("X-Forwarded-Proto")) || request.isSecure();
    return (tls ? "https://" : "http://") + host;
  }
}
