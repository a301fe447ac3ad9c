package org.orontes.serve.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Templates;
import org.orontes.vocabulary.OntologyTexts;

/**
 * {@code /ontology}: a page for people, Turtle, JSON-LD or N-Triples for programs. Below it the
 * files as they are written: {@code /ontology/context.jsonld}, {@code /ontology/shapes.ttl}, {@code
 * /ontology/rules/01-types.rq}; and the version in force, {@code /ontology/0.2.0}.
 */
public final class OntologyPage implements Page {

  private static final String PATH = "/ontology";
  private static final String ALL_SHAPES = "shapes.ttl";
  private static final int MAX_AGE_SECONDS = 60;

  /** Computed once for an edition. */
  private record Ready(String version, String html) {
    static Ready of(Edition edition) {
      Documentation documentation = Documentation.of(edition);
      return documentation.isEmpty()
          ? new Ready("", "")
          : new Ready(
              documentation.about().version(),
              Templates.html(
                  "ontology/page.jte",
                  Map.of("doc", documentation, "files", edition.ontology().all().keySet())));
    }
  }

  @Override
  public Answer answer(Call call) {
    String path = call.path();
    Edition edition = call.edition();
    if (path.equals(PATH)) {
      return ontology(edition, Form.of(call.accept()), path);
    }
    Optional<Form> form = Form.ofPath(path);
    if (form.isPresent()) {
      return ontology(edition, form.get(), path);
    }
    String name = path.substring(PATH.length() + 1);
    return name.matches("[0-9]+(\\.[0-9]+)+")
        ? version(call, name)
        : file(edition.ontology(), name, path);
  }

  private static Answer ontology(Edition edition, Form form, String path) {
    Replies.Body body =
        switch (form) {
          case HTML -> new Replies.Text(Replies.HTML, html(edition, path));
          case TURTLE ->
              new Replies.Text("text/turtle; charset=utf-8", written(edition, path).turtle());
          case JSON_LD -> new Replies.Text(form.media(), written(edition, path).jsonLd());
          case N_TRIPLES -> new Replies.Text(form.media(), written(edition, path).nTriples());
        };
    return new Answer(200, body, MAX_AGE_SECONDS).header("Link", Form.links(form));
  }

  private static String html(Edition edition, String path) {
    String html = edition.once(Ready.class, Ready::of).html();
    if (html.isEmpty()) {
      throw Problems.notFound(path);
    }
    return html;
  }

  private static Written written(Edition edition, String path) {
    if (edition.ontology().text("orontes.ttl").isEmpty()) {
      throw Problems.notFound(path);
    }
    return edition.once(Written.class, Written::of);
  }

  /** The version that the data were built by is the one that is kept here. */
  private static Answer version(Call call, String version) {
    String current = call.edition().once(Ready.class, Ready::of).version();
    if (!version.equals(current)) {
      throw new Problem(
              404,
              "not-found",
              "This version of the ontology is not kept here",
              "There is version " + current + ", not " + version + ".")
          .with("near", List.of(PATH));
    }
    return ontology(call.edition(), Form.of(call.accept()), call.path());
  }

  private static Answer file(OntologyTexts texts, String name, String path) {
    Optional<String> text = name.equals(ALL_SHAPES) ? shapes(texts) : texts.text(name);
    if (text.isEmpty()) {
      throw Problems.notFound(path).with("near", near(texts));
    }
    return new Answer(200, new Replies.Text(type(name), text.get()), MAX_AGE_SECONDS);
  }

  private static Optional<String> shapes(OntologyTexts texts) {
    String all = texts.in("shapes").values().stream().collect(Collectors.joining("\n"));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }

  private static List<String> near(OntologyTexts texts) {
    List<String> near = new ArrayList<>(List.of(PATH, PATH + "/" + ALL_SHAPES));
    texts.all().keySet().stream()
        .filter(name -> name.indexOf('/') < 0)
        .forEach(name -> near.add(PATH + "/" + name));
    return List.copyOf(near);
  }

  private static String type(String name) {
    if (name.endsWith(".jsonld")) {
      return "application/ld+json";
    }
    return (name.endsWith(".rq") ? "application/sparql-query" : "text/turtle") + "; charset=utf-8";
  }
}
