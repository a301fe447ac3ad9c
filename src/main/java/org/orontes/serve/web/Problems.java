package org.orontes.serve.web;

import java.time.Duration;

/** The problems that are told in more than one place, so that they are told in the same words. */
public final class Problems {

  private static final String SMALLER =
      "Ask for less (LIMIT, a narrower pattern, one report or one month at a time), or take a"
          + " download and query it on your own machine.";

  private Problems() {}

  public static Problem timeout(Duration timeout) {
    return new Problem(
            503,
            "query-timeout",
            "The query took too long",
            "It did not end within "
                + seconds(timeout)
                + " and was stopped. No part of its result is given, because a part could be taken"
                + " for the whole.")
        .with("timeoutSeconds", timeout.toMillis() / 1000.0)
        .with("hint", SMALLER);
  }

  public static Problem tooManyRows(long most) {
    return new Problem(
            413,
            "too-many-rows",
            "The result has too many rows",
            "It has more than "
                + most
                + " rows. None is given, because a part could be taken for"
                + " the whole.")
        .with("maxRows", most)
        .with("hint", SMALLER);
  }

  public static Problem tooManyTriples(long most) {
    return new Problem(
            413,
            "too-many-triples",
            "The result has too many triples",
            "It has more than "
                + most
                + " triples. None is given, because a part could be taken"
                + " for the whole.")
        .with("maxTriples", most)
        .with("hint", SMALLER);
  }

  public static Problem tooMuchMemory() {
    return new Problem(
            503,
            "query-memory",
            "The query needs too much memory",
            "It was stopped, and no part of its result is given.")
        .with("hint", SMALLER);
  }

  public static Problem tooDeep() {
    return new Problem(
        400, "query-depth", "The query is nested too deep", "It cannot be read or run as it is.");
  }

  public static Problem tooLong(long most) {
    return new Problem(
            413,
            "request-too-long",
            "The request is too long",
            "A request body, and so a query, may have " + most + " bytes.")
        .with("maxBytes", most)
        // What is left of the body is not read, so nothing else can come over this connection.
        .header("Connection", "close");
  }

  public static Problem busy() {
    return new Problem(
            429,
            "too-many-queries",
            "Too many queries at once",
            "The server is answering as many queries as it can. Ask again in a moment.")
        .header("Retry-After", "2");
  }

  public static Problem closing() {
    return new Problem(503, "closing", "The server is closing", "Ask again in a moment.")
        .header("Retry-After", "5")
        .header("Connection", "close");
  }

  public static Problem readOnly() {
    return new Problem(
        403,
        "read-only",
        "This endpoint is read-only",
        "Nothing can be changed through this server. The data are files that people edit: change"
            + " them there and build again; the server then takes up the new generation.");
  }

  public static Problem method(String method, String allowed) {
    return new Problem(
            405,
            "method-not-allowed",
            "This method is not allowed here",
            method
                + " is not among "
                + allowed
                + ". This server is read-only: to change the data,"
                + " edit the files they are built from and build again.")
        .header("Allow", allowed);
  }

  public static Problem notFound(String path) {
    return new Problem(404, "not-found", "There is nothing here", "No page has the path " + path)
        .with("hint", "The SPARQL endpoint is /sparql; / says what this server is.");
  }

  /** What went wrong is in the log, not in the answer. */
  public static Problem internal() {
    return new Problem(
        500,
        "internal",
        "Something went wrong in the server",
        "This is a fault of the server, not of the request.");
  }

  private static String seconds(Duration time) {
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() / 1000.0 + " s";
  }
}
