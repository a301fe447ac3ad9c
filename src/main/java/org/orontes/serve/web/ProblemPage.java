package org.orontes.serve.web;

import java.util.Map;

/** A problem as a page, for people who follow a link. */
public final class ProblemPage {

  private ProblemPage() {}

  public static String html(Problem problem) {
    StringBuilder main = new StringBuilder();
    main.append("<p>").append(Html.escape(problem.detail())).append("</p>\n");
    Map<String, Object> members = problem.members();
    if (members.get("snippet") instanceof String snippet) {
      main.append("<pre>").append(Html.escape(snippet)).append("</pre>\n");
    }
    if (members.get("hint") instanceof String hint) {
      main.append("<p>").append(Html.escape(hint)).append("</p>\n");
    }
    main.append("<p>Status ").append(problem.status()).append(".</p>");
    return Html.page(problem.title(), main.toString());
  }
}
