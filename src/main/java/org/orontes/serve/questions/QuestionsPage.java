package org.orontes.serve.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orontes.federate.Services;
import org.orontes.query.Parameter;
import org.orontes.query.SavedQuery;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Replies;
import org.orontes.serve.web.Templates;

/** {@code /queries}: all saved questions, by theme; as a list for programs too. */
public final class QuestionsPage implements Page {

  public static final String PATH = "/queries";

  private static final int MAX_AGE_SECONDS = 60;
  private static final String JSON = "application/json";

  private final Services services;

  public QuestionsPage(Services services) {
    this.services = services;
  }

  @Override
  public Answer answer(Call call) {
    String form =
        call.accept()
            .best(List.of("text/html", JSON))
            .orElseThrow(
                () ->
                    new Problem(
                            406,
                            "not-acceptable",
                            "The list cannot be given in that form",
                            "The Accept header allows none of its media types.")
                        .with("mediaTypes", List.of("text/html", JSON)));
    Map<String, List<SavedQuery>> themes = call.edition().questions().themes();
    Replies.Body body =
        form.equals(JSON)
            ? Replies.Text.json(JSON, document(themes))
            : Templates.page("questions.jte", Map.of("themes", themes));
    return new Answer(200, body, MAX_AGE_SECONDS);
  }

  private Map<String, Object> document(Map<String, List<SavedQuery>> themes) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(
        "questions", themes.values().stream().flatMap(List::stream).map(this::one).toList());
    return document;
  }

  private Map<String, Object> one(SavedQuery query) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("slug", query.slug());
    one.put("theme", query.theme());
    one.put("summary", query.summary());
    one.put("description", query.description());
    one.put("tags", query.tags());
    one.put("parameters", query.parameters().stream().map(QuestionsPage::parameter).toList());
    String service = query.service();
    if (service != null) {
      one.put("service", service);
      one.put("askedHere", services.find(service).isPresent());
    }
    one.put("path", QuestionsRoom.PATH + query.slug());
    return one;
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("name", parameter.name());
    one.put("type", parameter.type().toString());
    one.put("label", parameter.label());
    if (parameter.byDefault() != null) {
      one.put("default", parameter.byDefault());
    }
    one.put("optional", parameter.optional());
    return one;
  }
}
