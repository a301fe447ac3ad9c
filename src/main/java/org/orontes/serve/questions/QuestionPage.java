package org.orontes.serve.questions;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.orontes.query.SavedQuery;
import org.orontes.results.Form;
import org.orontes.serve.ask.Rendering;
import org.orontes.serve.ask.Result;
import org.orontes.serve.labels.Labels;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Templates;

/** The page of a saved question: what it asks, a form, the answer or what is wrong. */
final class QuestionPage {

  private static final String TEMPLATE = "question.jte";

  private final Edition edition;
  private final SavedQuery query;
  private final SortedMap<String, String> values;

  QuestionPage(Edition edition, SavedQuery query, SortedMap<String, String> values) {
    this.edition = edition;
    this.query = query;
    this.values = values;
  }

  /** The page with the answer to the query. */
  Rendering of(Query asked) {
    return new Rendering() {
      @Override
      public String contentType() {
        return Replies.HTML;
      }

      @Override
      public void write(Result result, OutputStream out) throws IOException {
        Map<String, Object> all = common("");
        all.put("answered", Answered.of((Result.Table) result, Labels.of(edition)));
        all.put("editor", "/sparql#query=" + encode(asked.serialize()));
        Templates.page(TEMPLATE, all).writeTo(out);
      }
    };
  }

  /**
   * The page without an answer, because the question asks an endpoint that this server does not.
   */
  Replies.Body closed(Query asked) {
    Map<String, Object> all = common("");
    all.put("closed", true);
    all.put("editor", "/sparql#query=" + encode(asked.serialize()));
    return Templates.page(TEMPLATE, all);
  }

  /** The page with what is wrong, above the form. */
  Replies.Body with(Problem problem) {
    Map<String, Object> all =
        common(problem.members().get("parameter") instanceof String name ? name : "");
    all.put("problem", problem);
    return Templates.page(TEMPLATE, all);
  }

  private Map<String, Object> common(String wrong) {
    Choices choices = Choices.of(edition);
    List<Field> fields =
        query.parameters().stream()
            .map(parameter -> Field.of(parameter, values, choices, wrong))
            .toList();
    Map<String, Object> all = new HashMap<>();
    all.put("query", query);
    all.put("fields", fields);
    all.put(
        "text",
        query
            .text()
            .lines()
            .filter(line -> !line.startsWith("#+"))
            .collect(Collectors.joining("\n"))
            .strip());
    all.put("parameters", parameters());
    all.put("formats", QuestionPath.offered(query).stream().map(Form::ending).toList());
    return all;
  }

  /** What was chosen, for the links to the formats. */
  private String parameters() {
    String given =
        values.entrySet().stream()
            .filter(value -> !value.getValue().isEmpty())
            .map(value -> encode(value.getKey()) + "=" + encode(value.getValue()))
            .collect(Collectors.joining("&"));
    return given.isEmpty() ? "" : "?" + given;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
