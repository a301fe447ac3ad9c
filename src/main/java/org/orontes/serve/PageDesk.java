package org.orontes.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Editions;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where pages are answered. A page that the client holds costs a comparison, one that was made
 * before comes from memory, any other is made of the edition. Pages that change while an edition is
 * served, such as {@code /health}, are made anew each time.
 */
final class PageDesk {

  private static final Logger LOG = LoggerFactory.getLogger(PageDesk.class);

  private static final long BYTES = 32L * 1024 * 1024;

  /** What is read from the data once for all pages: whoever comes first shall not wait for it. */
  private static final List<String> FIRST =
      List.of(
          "/",
          "/queries",
          "/search",
          "/sparql/help/terms.json",
          "/ontology",
          "/download",
          "/wikidata",
          "/reconcile/suggest/type");

  private final Editions editions;
  private final Cache<String, Page.Answer> memory =
      Caffeine.newBuilder().maximumWeight(BYTES).weigher(PageDesk::weight).build();

  PageDesk(Editions editions) {
    this.editions = editions;
  }

  void answer(Page page, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long came = System.nanoTime();
    try (Editions.Lease lease = editions.lease()) {
      Edition edition = lease.edition();
      response.setHeader(Edition.HEADER, edition.id());
      Page.Call call = call(path, request, edition);
      response.setHeader("Vary", String.join(", ", page.variesBy()));
      if (request.getMethod().equals("POST")) {
        Page.Answer answer = page.answer(call);
        response.setHeader("Server-Timing", timing(came));
        response.setHeader("Cache-Control", "no-store");
        answer.headers().forEach(response::setHeader);
        Replies.send(response, answer.status(), answer.body());
        return;
      }
      String key = key(page, call, request);
      Tag tag = Tag.of(edition, key);
      if (tag.matches(request.getHeader("If-None-Match"))) {
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", "no-cache");
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      Page.Answer answer = memory.getIfPresent(edition.id() + "\n" + key);
      boolean kept = answer != null;
      if (answer == null) {
        answer = page.answer(call);
        keep(edition.id() + "\n" + key, answer);
      }
      response.setHeader("Server-Timing", kept ? "kept" : timing(came));
      send(answer, tag, response);
    }
  }

  private static String key(Page page, Page.Call call, HttpServletRequest request) {
    List<String> parts = new ArrayList<>();
    parts.add(call.origin());
    parts.add(call.path());
    parts.add(String.valueOf(request.getQueryString()));
    page.variesBy().forEach(header -> parts.add(String.valueOf(request.getHeader(header))));
    return String.join("\n", parts);
  }

  private void keep(String key, Page.Answer answer) {
    if (answer.maxAgeSeconds() > 0 && answer.body() instanceof Replies.Text) {
      memory.put(key, answer);
    }
  }

  private static void send(Page.Answer answer, Tag tag, HttpServletResponse response)
      throws IOException {
    int age = answer.maxAgeSeconds();
    if (age > 0) {
      response.setHeader("ETag", tag.value());
    }
    response.setHeader("Cache-Control", age > 0 ? "public, max-age=" + age : "no-store");
    answer.headers().forEach(response::setHeader);
    Replies.send(response, answer.status(), answer.body());
  }

  private static String timing(long came) {
    return String.format(Locale.ROOT, "page;dur=%.1f", (System.nanoTime() - came) / 1e6);
  }

  static Page.Call call(String path, HttpServletRequest request, Edition edition) {
    return new Page.Call(
        path,
        Accept.of(request.getHeader("Accept")),
        edition,
        Forms.parameters(request),
        Origin.of(request),
        Objects.requireNonNullElse(request.getHeader("Accept-Language"), ""));
  }

  /** Reads what many pages need, before an edition is served or while nobody asks. */
  static void warm(Rooms rooms, Edition edition) {
    Accept html = Accept.of("text/html");
    for (String path : FIRST) {
      try {
        rooms
            .page(path)
            .ifPresent(page -> page.answer(new Page.Call(path, html, edition, Map.of())));
      } catch (RuntimeException e) {
        LOG.debug("{} is not ready", path, e);
      }
    }
  }

  private static int weight(String key, Page.Answer answer) {
    return (int) Math.min(Integer.MAX_VALUE / 2, 2 * (key.length() + answer.body().length()) + 500);
  }
}
