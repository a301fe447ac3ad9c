package org.orontes.results.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The days on which something was there; it grows with the stretches of days and not with what
 * tells of them.
 */
public final class Life {

  private static final int FEW = 100;

  private List<Span> spans = new ArrayList<>();
  private int most = FEW;

  public void add(Span span) {
    spans.add(span);
    if (spans.size() > most) {
      spans = Span.merged(spans);
      most = FEW + 2 * spans.size();
    }
  }

  /** Whether nothing was told. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** In as few spans as possible, in order. */
  public List<Span> spans() {
    return Span.merged(spans);
  }
}
