package org.orontes.serve.ask;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Problem;

/**
 * A form in which a result can be written.
 *
 * @param name the name in {@code format=}
 * @param table whether it is for SELECT and ASK, or for CONSTRUCT and DESCRIBE
 * @param lang Jena's name for it
 * @param media the media types that it goes by, its own first
 */
public record Format(String name, boolean table, Lang lang, List<String> media) {

  private static final String UNREGISTERED = "application/x-";

  /** The first of each kind is the default. */
  private static final List<Format> ALL =
      List.of(
          table(
              "json", ResultSetLang.RS_JSON, "application/sparql-results+json", "application/json"),
          table("csv", ResultSetLang.RS_CSV, "text/csv"),
          table("tsv", ResultSetLang.RS_TSV, "text/tab-separated-values"),
          table(
              "xml",
              ResultSetLang.RS_XML,
              "application/sparql-results+xml",
              "application/xml",
              "text/xml"),
          graph("turtle", Lang.TURTLE, "text/turtle", "application/x-turtle"),
          graph("ntriples", Lang.NTRIPLES, "application/n-triples", "text/plain"),
          graph("jsonld", Lang.JSONLD, "application/ld+json", "application/json"),
          graph("rdfxml", Lang.RDFXML, "application/rdf+xml", "application/xml"));

  private static Format table(String name, Lang lang, String... media) {
    return new Format(name, true, lang, List.of(media));
  }

  private static Format graph(String name, Lang lang, String... media) {
    return new Format(name, false, lang, List.of(media));
  }

  /** A format and the media type by which the client asked for it. */
  public record Chosen(Format format, String media) implements Rendering {
    /** A charset where the media type alone would leave it open. */
    @Override
    public String contentType() {
      return media.startsWith("text/") ? media + "; charset=utf-8" : media;
    }

    @Override
    public void write(Result result, OutputStream out) {
      ResultWriter.write(result, format, out);
    }
  }

  /**
   * The format for a result: what {@code format=} says, else what {@code Accept} allows.
   *
   * @throws Problem 400 if there is no such format, 406 if nothing in Accept can be given
   */
  public static Chosen choose(boolean table, @Nullable String name, Accept accept) {
    if (name != null && !name.isBlank()) {
      return named(table, name.trim().toLowerCase(Locale.ROOT))
          .orElseThrow(() -> unknown(table, name));
    }
    // A browser follows a link to a result: it cannot read one better than the other.
    Accept effective = accept.isBrowser() ? Accept.of(null) : accept;
    List<String> offered = offered(table);
    return effective
        .best(offered)
        .flatMap(media -> named(table, media))
        .orElseThrow(() -> unacceptable(offered));
  }

  private static Optional<Chosen> named(boolean table, String name) {
    String plain =
        switch (name) {
          case "ttl" -> "turtle";
          case "nt", "n-triples" -> "ntriples";
          case "json-ld" -> "jsonld";
          case "rdf" -> "rdfxml";
          case "json" -> table ? name : "jsonld";
          case "xml" -> table ? name : "rdfxml";
          default -> name;
        };
    return of(table)
        .filter(f -> f.name.equals(plain) || f.media.contains(plain))
        .map(f -> new Chosen(f, f.media.contains(plain) ? plain : f.media.get(0)))
        .findFirst();
  }

  /** All formats, in the order in which they are offered. */
  public static List<Format> all() {
    return ALL;
  }

  private static Stream<Format> of(boolean table) {
    return ALL.stream().filter(f -> f.table == table);
  }

  /** A name from before there was a registered one is for those who ask for it, not for a guess. */
  private static List<String> offered(boolean table) {
    List<String> media = of(table).flatMap(f -> f.media.stream()).toList();
    return Stream.concat(
            media.stream().filter(m -> !m.startsWith(UNREGISTERED)),
            media.stream().filter(m -> m.startsWith(UNREGISTERED)))
        .toList();
  }

  private static Problem unknown(boolean table, String name) {
    List<String> names = of(table).map(Format::name).toList();
    String result = table ? "SELECT and ASK" : "CONSTRUCT and DESCRIBE";
    return new Problem(
            400,
            "unknown-format",
            "There is no such format",
            "format=" + name + " is not among those for " + result + ".")
        .with("formats", names);
  }

  private static Problem unacceptable(List<String> offered) {
    return new Problem(
            406,
            "not-acceptable",
            "The result cannot be given in that form",
            "The Accept header allows none of the media types that this result can be written in.")
        .with("mediaTypes", offered);
  }
}
