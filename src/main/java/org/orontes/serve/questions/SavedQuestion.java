package org.orontes.serve.questions;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.orontes.query.Existing;
import org.orontes.query.Parameter;
import org.orontes.query.ParameterException;
import org.orontes.query.SavedQuery;
import org.orontes.serve.ask.Format;
import org.orontes.serve.ask.Limits;
import org.orontes.serve.ask.Question;
import org.orontes.serve.ask.Rendered;
import org.orontes.serve.ask.Rendering;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;
import org.orontes.serve.web.Replies;

/** A saved question asked with values, in one of its forms. */
final class SavedQuestion implements Question {

  private static final int NAMED = 20;

  private final QuestionPath path;
  private final Edition edition;
  private final SortedMap<String, String> values = new TreeMap<>();
  private final List<String> repeated;
  private final Limits limits;

  SavedQuestion(Page.Call call, Limits limits) {
    this.path = QuestionPath.of(call);
    this.edition = call.edition();
    this.limits = limits;
    call.parameters().forEach((name, given) -> values.put(name, given[0].strip()));
    this.repeated =
        call.parameters().entrySet().stream()
            .filter(entry -> entry.getValue().length > 1)
            .map(entry -> entry.getKey())
            .sorted()
            .toList();
  }

  @Override
  public String key() {
    return path.form() + "\n" + path.query().slug() + "\n" + values + repeated;
  }

  @Override
  public String what() {
    return path.query().slug() + " " + values + " as " + path.form();
  }

  @Override
  public Duration timeout() {
    return limits.timeout();
  }

  @Override
  public Prepared prepare(Edition current) {
    SavedQuery saved = path.query();
    Dataset dataset = DatasetFactory.wrap(current.data());
    Query query;
    try {
      if (!repeated.isEmpty()) {
        throw given(repeated.get(0), repeated.get(0) + " is given more than once");
      }
      query = saved.ask(values, dataset);
      Existing.check(saved, values, dataset);
    } catch (ParameterException e) {
      throw given(e.parameter(), e.getMessage());
    }
    if (path.form().equals(QuestionPath.TEXT)) {
      return new Ready(
          200, new Replies.Text("application/sparql-query; charset=utf-8", query.serialize()));
    }
    String service = saved.service();
    boolean closed = service != null && limits.services().find(service).isEmpty();
    if (closed && path.form().equals(QuestionPath.HTML)) {
      // The page about a question is there whether or not this server asks it.
      return new Ready(200, new QuestionPage(current, saved, values).closed(query));
    }
    return Run.of(query, rendering(current, query));
  }

  private Rendering rendering(Edition current, Query query) {
    return path.form().equals(QuestionPath.HTML)
        ? new QuestionPage(current, path.query(), values).of(query)
        : Rendered.of(
            Format.choose(Format.Kind.ROWS, path.form(), Accept.of(null)),
            path.query().summary(),
            path.query().roles(),
            query,
            current);
  }

  /** A program is told in a document, a person in the form, where it can be mended. */
  @Override
  public Replies.Body tell(Problem problem, Accept accept) {
    return path.form().equals(QuestionPath.HTML)
        ? new QuestionPage(edition, path.query(), values).with(problem)
        : Question.super.tell(problem, accept);
  }

  private Problem given(String name, String message) {
    Problem problem =
        new Problem(400, "bad-parameter", "A parameter is wrong", message)
            .with("parameter", name)
            .with("given", values.getOrDefault(name, ""));
    path.query().parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .ifPresentOrElse(
            parameter -> allowed(problem, parameter),
            () ->
                problem.with(
                    "parameters",
                    path.query().parameters().stream().map(Parameter::name).toList()));
    return problem;
  }

  private void allowed(Problem problem, Parameter parameter) {
    problem.with("allowed", parameter.type().expected());
    List<Choices.Choice> choices = Choices.of(edition).of(parameter.type());
    if (!choices.isEmpty() && choices.size() <= NAMED) {
      problem.with("values", choices.stream().map(Choices.Choice::value).toList());
    }
  }
}
