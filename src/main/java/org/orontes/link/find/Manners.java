package org.orontes.link.find;

import java.time.Duration;

/**
 * How others' servers are treated. One request at a time, whatever is set here.
 *
 * @param pace the time between the end of an answer and the next request
 * @param connect how long a connection may take
 * @param answer how long a whole answer may take; the query service itself gives up after 60 s
 * @param tries how often a request is sent before it counts as failed
 * @param backoff the pause before the second try; it doubles with each
 * @param longestPause no pause is longer; a server that asks for more is not asked again in this
 *     run
 * @param mostBytes of an answer, unpacked
 * @param failures so many failed requests in a row end the run
 */
public record Manners(
    Duration pace,
    Duration connect,
    Duration answer,
    int tries,
    Duration backoff,
    Duration longestPause,
    long mostBytes,
    int failures) {

  /** What anybody can be treated with: one request a second. */
  public static final Manners POLITE =
      new Manners(
          Duration.ofSeconds(1),
          Duration.ofSeconds(15),
          Duration.ofSeconds(90),
          5,
          Duration.ofSeconds(1),
          Duration.ofMinutes(5),
          32L * 1024 * 1024,
          3);

  public Manners withPace(Duration other) {
    return new Manners(other, connect, answer, tries, backoff, longestPause, mostBytes, failures);
  }

  public Manners withAnswer(Duration other) {
    return new Manners(pace, connect, other, tries, backoff, longestPause, mostBytes, failures);
  }
}
