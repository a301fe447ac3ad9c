package org.orontes.serve.questions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Suggest;
import org.orontes.results.Form;
import org.orontes.results.rows.Reading;
import org.orontes.serve.ask.Format;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Page;
import org.orontes.serve.web.Problem;

/**
 * What {@code /queries/<slug>} and its endings ask for.
 *
 * @param form {@code html}, {@code rq}, or the name or media type of a {@link Format}
 */
record QuestionPath(SavedQuery query, String form) {

  static final String HTML = "html";
  static final String TEXT = "rq";

  private static final String PREFIX = "/queries/";

  /** What can be had beside the page, by its ending. */
  private static final Map<String, String> ENDINGS = endings();

  private static Map<String, String> endings() {
    Map<String, String> endings = new HashMap<>(Map.of(TEXT, TEXT, HTML, HTML));
    for (Form form : Form.values()) {
      if (form != Form.TABLE) {
        endings.put(form.ending(), form.word());
      }
    }
    return Map.copyOf(endings);
  }

  /** The forms that the answers to a question fit, in the order in which they are offered. */
  static List<Form> offered(SavedQuery query) {
    Reading reading = Reading.of(query.roles(), query.query().getResultVars());
    return Arrays.stream(Form.values())
        .filter(form -> form != Form.TABLE && form.unfit(reading).isEmpty())
        .toList();
  }

  /**
   * @throws Problem 404 with the nearest questions, 406 when the client can read none of the forms
   */
  static QuestionPath of(Page.Call call) {
    String name = call.path().substring(PREFIX.length());
    SavedQueries questions = call.edition().questions();
    Optional<SavedQuery> plain = questions.query(name);
    if (plain.isPresent()) {
      return new QuestionPath(plain.get(), form(call.accept()));
    }
    int dot = name.indexOf('.');
    Optional<SavedQuery> query = questions.query(name.substring(0, Math.max(0, dot)));
    if (query.isEmpty()) {
      throw unknown(dot < 0 ? name : name.substring(0, dot), questions);
    }
    String form = ENDINGS.get(name.substring(dot + 1));
    if (form == null) {
      throw new Problem(
              404,
              "unknown-format",
              "There is no such format",
              "'" + name.substring(dot + 1) + "' is not among the formats of an answer.")
          .with("formats", offered(query.get()).stream().map(Form::ending).toList())
          .with("near", addresses(query.get()));
    }
    return new QuestionPath(query.get(), form);
  }

  private static List<String> addresses(SavedQuery query) {
    return offered(query).stream().map(f -> PREFIX + query.slug() + "." + f.ending()).toList();
  }

  private static String form(Accept accept) {
    return accept.prefersHtml() ? HTML : Format.choose(Format.Kind.ROWS, null, accept).media();
  }

  private static Problem unknown(String name, SavedQueries questions) {
    Problem problem =
        new Problem(
            404, "unknown-question", "There is no such question", "None is called '" + name + "'.");
    Suggest.nearest(name, questions.slugs())
        .ifPresent(near -> problem.with("near", List.of(PREFIX + near)));
    return problem.with("hint", "/queries lists them all.");
  }
}
