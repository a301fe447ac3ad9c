package org.orontes.serve.things;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Problem;

/**
 * A form in which a thing is told.
 *
 * @param suffix what stands behind the dot of an address in this form
 * @param lang how Jena writes it; empty for the page
 * @param media the media types that it goes by, its own first
 */
record Form(String suffix, String title, Optional<Lang> lang, List<String> media) {

  static final Form TURTLE = rdf("ttl", "Turtle", Lang.TURTLE, "text/turtle");
  static final Form HTML = new Form("html", "Page", Optional.empty(), List.of("text/html"));

  /** The first is given to whoever takes anything. */
  private static final List<Form> ALL =
      List.of(
          TURTLE,
          HTML,
          rdf("jsonld", "JSON-LD", Lang.JSONLD, "application/ld+json", "application/json"),
          rdf("nt", "N-Triples", Lang.NTRIPLES, "application/n-triples"),
          rdf("rdf", "RDF/XML", Lang.RDFXML, "application/rdf+xml"));

  private static Form rdf(String suffix, String title, Lang lang, String... media) {
    return new Form(suffix, title, Optional.of(lang), List.of(media));
  }

  String mediaType() {
    return media.get(0);
  }

  /** With the charset, where the media type would leave it open. */
  String contentType() {
    return mediaType().startsWith("text/") ? mediaType() + "; charset=utf-8" : mediaType();
  }

  static Stream<Form> all() {
    return ALL.stream();
  }

  static Optional<Form> ofSuffix(String suffix) {
    return all().filter(f -> f.suffix.equals(suffix)).findFirst();
  }

  /**
   * What the client would rather have.
   *
   * @throws Problem 406 with the media types that there are, if it can read none of them
   */
  static Form wanted(Accept accept) {
    List<String> offered = all().flatMap(f -> f.media.stream()).toList();
    String best =
        accept
            .best(offered)
            .orElseThrow(
                () ->
                    new Problem(
                            406,
                            "not-acceptable",
                            "This cannot be given in that form",
                            "The Accept header allows none of the media types that this is told"
                                + " in.")
                        .with("mediaTypes", offered));
    return all().filter(f -> f.media.contains(best)).findFirst().orElseThrow();
  }
}
