package org.orontes.serve.web;

import java.util.Map;

/** A problem as a page, for people who follow a link. */
public final class ProblemPage {

  private ProblemPage() {}

  public static String html(Problem problem) {
    return Templates.html("problem.jte", Map.of("problem", problem));
  }
}
