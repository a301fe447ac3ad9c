package org.orontes.serve.web;

import java.util.function.BiConsumer;

/** The headers of every answer, whoever writes it. */
public final class Headers {

  private Headers() {}

  public static void always(BiConsumer<String, String> set) {
    // Style, scripts, pictures and data come from this server and from nowhere else.
    set.accept(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
    set.accept("X-Content-Type-Options", "nosniff");
    set.accept("Referrer-Policy", "no-referrer");
    // The data are open to pages of other people; there are no credentials that could leak.
    set.accept("Access-Control-Allow-Origin", "*");
    set.accept(
        "Access-Control-Expose-Headers", "ETag, Orontes-Version, Retry-After, Server-Timing");
    set.accept("Vary", "Accept");
  }

  public static void preflight(BiConsumer<String, String> set, String methods) {
    set.accept("Allow", methods);
    set.accept("Access-Control-Allow-Methods", methods);
    set.accept("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    set.accept("Access-Control-Max-Age", "86400");
  }
}
