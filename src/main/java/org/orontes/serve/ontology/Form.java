package org.orontes.serve.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Problem;

/** The forms in which the ontology is given; the first one is for whoever takes anything. */
enum Form {
  TURTLE("text/turtle", ".ttl"),
  HTML("text/html", ".html"),
  JSON_LD("application/ld+json", ".jsonld"),
  N_TRIPLES("application/n-triples", ".nt");

  private final String media;
  private final String suffix;

  Form(String media, String suffix) {
    this.media = media;
    this.suffix = suffix;
  }

  String media() {
    return media;
  }

  /** The path of the ontology in this form. */
  String path() {
    return "/ontology" + suffix;
  }

  static Optional<Form> ofPath(String path) {
    return Arrays.stream(values()).filter(form -> form.path().equals(path)).findFirst();
  }

  /**
   * The form that a client likes best.
   *
   * @throws Problem 406 if it can read none
   */
  static Form of(Accept accept) {
    List<String> offered = Arrays.stream(values()).map(Form::media).toList();
    String best =
        accept
            .best(offered)
            .orElseThrow(
                () ->
                    new Problem(
                            406,
                            "not-acceptable",
                            "The ontology cannot be given in that form",
                            "The Accept header allows none of the media types that it can be"
                                + " written in.")
                        .with("mediaTypes", offered)
                        .with("near", Arrays.stream(values()).map(Form::path).toList()));
    return values()[offered.indexOf(best)];
  }

  /** The Link header: the same in the other forms. */
  static String links(Form given) {
    return String.join(
        ", ",
        Arrays.stream(values())
            .filter(form -> form != given)
            .map(form -> "<" + form.path() + ">; rel=\"alternate\"; type=\"" + form.media() + "\"")
            .toList());
  }
}
