package org.orontes.link.find;

import java.util.List;

/**
 * How a run went.
 *
 * @param requests that went over the wire, tries included
 * @param answered of them, once each
 * @param remembered questions that an earlier run had asked
 * @param failed questions that were given up
 * @param reasons why, each once
 */
public record Found(
    List<Of> things, int requests, int answered, int remembered, int failed, List<String> reasons) {

  /**
   * What was found for a thing.
   *
   * @param candidates the likeliest first; empty when nothing was found
   * @param items how many were found by its names and days
   * @param unasked whether something of it could not be asked, so that nothing is said of it
   */
  record Of(Sought thing, List<Candidate> candidates, int items, boolean unasked) {
    Of {
      candidates = List.copyOf(candidates);
    }
  }

  public Found {
    things = List.copyOf(things);
    reasons = List.copyOf(reasons);
  }

  public int candidates() {
    return things.stream().mapToInt(of -> of.candidates().size()).sum();
  }

  /** How many things have a candidate. */
  public int withCandidates() {
    return (int) things.stream().filter(of -> !of.candidates().isEmpty()).count();
  }

  /** The things that were asked for, and for which there is nothing. */
  public List<String> nothing() {
    return things.stream()
        .filter(of -> of.candidates().isEmpty() && !of.unasked())
        .map(of -> of.thing().id())
        .toList();
  }

  /** The things of which nothing can be said, because a request failed. */
  public List<String> unasked() {
    return things.stream().filter(Of::unasked).map(of -> of.thing().id()).toList();
  }
}
