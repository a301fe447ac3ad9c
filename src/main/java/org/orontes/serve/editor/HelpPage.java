package org.orontes.serve.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.orontes.query.SavedQuery;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problems;
import org.orontes.serve.web.Replies;

/**
 * {@code /sparql/help/}: what the editor asks for. {@code terms.json} holds prefixes, terms and
 * their labels; {@code <slug>.json} a saved question, ready to be run.
 */
public final class HelpPage implements Page {

  public static final String PATH = "/sparql/help/";

  private static final String JSON = "application/json";
  private static final int MAX_AGE_SECONDS = 60;

  @Override
  public Answer answer(Call call) {
    String name = call.path().substring(PATH.length());
    if (name.equals("terms.json")) {
      Vocabulary vocabulary = call.edition().once(Vocabulary.class, Vocabulary::of);
      return json(Map.of("prefixes", vocabulary.prefixes(), "terms", vocabulary.terms()));
    }
    if (name.endsWith(".json")) {
      String slug = name.substring(0, name.length() - ".json".length());
      SavedQuery saved =
          call.edition().questions().query(slug).orElseThrow(() -> Problems.notFound(call.path()));
      return json(document(saved, DatasetFactory.wrap(call.edition().data())));
    }
    throw Problems.notFound(call.path());
  }

  private static Answer json(Map<String, ?> document) {
    return new Answer(200, Replies.Text.json(JSON, document), MAX_AGE_SECONDS);
  }

  private static Map<String, Object> document(SavedQuery saved, Dataset data) {
    ReadyText ready = ReadyText.of(saved, data);
    List<Map<String, Object>> parameters = ready.given().stream().map(HelpPage::parameter).toList();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("slug", saved.slug());
    document.put("theme", saved.theme());
    document.put("summary", saved.summary());
    document.put("description", saved.description());
    document.put("parameters", parameters);
    document.put("query", ready.text());
    return document;
  }

  private static Map<String, Object> parameter(ReadyText.Value value) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", value.parameter().name());
    parameter.put("label", value.parameter().label());
    parameter.put("variable", "?" + value.parameter().variable());
    parameter.put("written", value.written());
    return parameter;
  }
}
