package org.orontes.serve.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client says it can read: the {@code Accept} header. The media type with the highest weight
 * wins, the server's order decides between equals, and a type named in full counts more than a
 * pattern. It never picks a type that the client did not allow.
 */
public final class Accept {

  private static final String ANYTHING = "*/*";

  private record Range(String type, double weight) {
    boolean covers(String media) {
      return type.equals(ANYTHING)
          || type.equals(media)
          || (type.endsWith("/*") && media.startsWith(type.substring(0, type.length() - 1)));
    }

    /** {@code a/b} before {@code a/*} before the pattern for anything. */
    int precision() {
      return type.equals(ANYTHING) ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Reads the header; none, or an empty one, allows anything. */
  public static Accept of(@Nullable String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : (header == null || header.isBlank() ? ANYTHING : header).split(",", -1)) {
      String[] words = part.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
      if (words[0].indexOf('/') > 0) {
        ranges.add(new Range(words[0], weight(words)));
      } else if (words[0].equals("*")) {
        // Java's own client and others of its age send a lone star.
        ranges.add(new Range(ANYTHING, weight(words)));
      }
    }
    return new Accept(ranges);
  }

  private static double weight(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (words[i].matches("q\\s*=\\s*[0-9.]{1,5}")) {
        try {
          return Double.parseDouble(words[i].substring(words[i].indexOf('=') + 1).trim());
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** The best of what is offered; empty when the client can read none of it. */
  public Optional<String> best(List<String> offered) {
    String best = null;
    double highest = 0;
    for (String media : offered) {
      double weight = weightOf(media);
      if (weight > highest) {
        highest = weight;
        best = media;
      }
    }
    return Optional.ofNullable(best);
  }

  private double weightOf(String media) {
    Range closest = null;
    for (Range range : ranges) {
      if (range.covers(media) && (closest == null || range.precision() > closest.precision())) {
        closest = range;
      }
    }
    return closest == null ? 0 : closest.weight();
  }

  /** Whether a page is wanted rather than a document for a program: only if the client names it. */
  public boolean prefersHtml() {
    double html = named("text/html");
    return html > 0 && html >= Math.max(named("application/json"), named(Replies.PROBLEM_JSON));
  }

  /** A browser, which names pages but takes anything. */
  public boolean isBrowser() {
    return named("text/html") > 0 && named(ANYTHING) > 0;
  }

  private double named(String type) {
    return ranges.stream()
        .filter(r -> r.type().equals(type))
        .mapToDouble(Range::weight)
        .max()
        .orElse(0);
  }
}
