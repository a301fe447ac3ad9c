package org.orontes.serve.things;

import java.util.List;

/** What only the page of a report shows: its text, place by place, and what rests on it. */
public record ReportView(
    Link publisher, String date, List<Passage> passages, int claims, List<Link> rests) {

  /**
   * A place in a report.
   *
   * @param kind such as caption; empty for a paragraph
   * @param silent why no claim was taken from it; empty when some were
   */
  public record Passage(
      Link passage, String kind, String silent, List<ClaimCard> claims, List<Link> media) {}
}
