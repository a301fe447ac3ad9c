package org.orontes.serve.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import org.orontes.results.Form;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Problem;

/**
 * A format in which a result can be given.
 *
 * @param name the name in {@code format=}
 * @param kinds of which results
 * @param lang Jena's name for it, or null
 * @param form the project's name for it, when it has rows
 * @param media the media types that it goes by, its own first
 * @param negotiable whether a media type alone can mean it
 */
public record Format(
    String name,
    Set<Kind> kinds,
    @Nullable Lang lang,
    @Nullable Form form,
    List<String> media,
    boolean negotiable) {

  /** What a query comes to. */
  public enum Kind {
    /** Of a SELECT. */
    ROWS,
    /** Of an ASK. */
    TRUTH,
    /** Of a CONSTRUCT or a DESCRIBE. */
    GRAPH
  }

  private static final String UNREGISTERED = "application/x-";

  /** The first of each kind is the default. */
  private static final List<Format> ALL =
      all(
          table(Form.JSON, ResultSetLang.RS_JSON, "application/json"),
          table(Form.CSV, ResultSetLang.RS_CSV),
          table(Form.TSV, ResultSetLang.RS_TSV),
          table(Form.XML, ResultSetLang.RS_XML, "application/xml", "text/xml"),
          graph("turtle", Lang.TURTLE, "text/turtle", "application/x-turtle"),
          graph("ntriples", Lang.NTRIPLES, "application/n-triples", "text/plain"),
          graph("jsonld", Lang.JSONLD, "application/ld+json", "application/json"),
          graph("rdfxml", Lang.RDFXML, "application/rdf+xml", "application/xml"));

  private static List<Format> all(Format... known) {
    List<Format> all = new ArrayList<>(List.of(known));
    for (Form form : Form.values()) {
      if (form != Form.TABLE && all.stream().noneMatch(format -> format.form == form)) {
        boolean own = all.stream().noneMatch(format -> format.media.contains(form.mediaType()));
        all.add(
            new Format(form.word(), Set.of(Kind.ROWS), null, form, List.of(form.mediaType()), own));
      }
    }
    return List.copyOf(all);
  }

  private static Format table(Form form, Lang lang, String... more) {
    List<String> media = Stream.concat(Stream.of(form.mediaType()), Stream.of(more)).toList();
    return new Format(form.word(), Set.of(Kind.ROWS, Kind.TRUTH), lang, form, media, true);
  }

  private static Format graph(String name, Lang lang, String... media) {
    return new Format(name, Set.of(Kind.GRAPH), lang, null, List.of(media), true);
  }

  /** A format and the media type by which the client asked for it. */
  public record Chosen(Format format, String media) {
    /** A charset where the media type alone would leave it open. */
    public String contentType() {
      return media.startsWith("text/") ? media + "; charset=utf-8" : media;
    }
  }

  /**
   * The format for a result: what {@code format=} says, else what {@code Accept} allows.
   *
   * @throws Problem 400 if there is no such format, 406 if nothing in Accept can be given
   */
  public static Chosen choose(Kind kind, @Nullable String name, Accept accept) {
    if (name != null && !name.isBlank()) {
      return named(kind, name.trim().toLowerCase(Locale.ROOT))
          .orElseThrow(() -> unknown(kind, name));
    }
    // A browser follows a link to a result: it cannot read one better than the other.
    Accept effective = accept.isBrowser() ? Accept.of(null) : accept;
    List<String> offered = offered(kind);
    return effective
        .best(offered)
        .flatMap(media -> named(kind, media))
        .orElseThrow(() -> unacceptable(offered));
  }

  private static Optional<Chosen> named(Kind kind, String name) {
    String plain =
        switch (name) {
          case "ttl" -> "turtle";
          case "nt", "n-triples" -> "ntriples";
          case "json-ld" -> "jsonld";
          case "rdf" -> "rdfxml";
          case "json" -> kind != Kind.GRAPH ? name : "jsonld";
          case "xml" -> kind != Kind.GRAPH ? name : "rdfxml";
          default -> name;
        };
    return of(kind)
        .filter(f -> f.name.equals(plain) || (f.negotiable && f.media.contains(plain)))
        .map(f -> new Chosen(f, f.media.contains(plain) ? plain : f.media.get(0)))
        .findFirst();
  }

  /** Those that a standard of the W3C for SPARQL or RDF has. */
  public static List<Format> standard() {
    return ALL.stream().filter(format -> format.lang != null).toList();
  }

  private static Stream<Format> of(Kind kind) {
    return ALL.stream().filter(f -> f.kinds.contains(kind));
  }

  /** A name from before there was a registered one is for those who ask for it, not for a guess. */
  private static List<String> offered(Kind kind) {
    List<String> media =
        of(kind).filter(Format::negotiable).flatMap(f -> f.media.stream()).toList();
    return Stream.concat(
            media.stream().filter(m -> !m.startsWith(UNREGISTERED)),
            media.stream().filter(m -> m.startsWith(UNREGISTERED)))
        .toList();
  }

  private static Problem unknown(Kind kind, String name) {
    List<String> names = of(kind).map(Format::name).toList();
    String result =
        switch (kind) {
          case ROWS -> "SELECT";
          case TRUTH -> "ASK";
          case GRAPH -> "CONSTRUCT and DESCRIBE";
        };
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
