package org.orontes.serve.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Suggest;
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
  static final Map<String, String> ENDINGS =
      Map.of("csv", "csv", "tsv", "tsv", "json", "json", "xml", "xml", TEXT, TEXT, HTML, HTML);

  /** The endings in the order in which they are offered. */
  static final List<String> OFFERED = List.of("csv", "tsv", "json", "xml");

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
    int dot = name.lastIndexOf('.');
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
          .with("formats", OFFERED)
          .with("near", OFFERED.stream().map(f -> PREFIX + query.get().slug() + "." + f).toList());
    }
    return new QuestionPath(query.get(), form);
  }

  private static String form(Accept accept) {
    return accept.prefersHtml() ? HTML : Format.choose(true, null, accept).media();
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
