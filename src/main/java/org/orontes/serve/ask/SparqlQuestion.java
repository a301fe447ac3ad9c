package org.orontes.serve.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.orontes.query.HeaderRoles;
import org.orontes.query.Roles;
import org.orontes.read.Problems;
import org.orontes.serve.web.Accept;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Problem;

/** A query as the SPARQL 1.1 Protocol has it. */
public final class SparqlQuestion implements Question {

  private static final int LONGEST_LINE = 200;
  private static final String TITLE = "Answer to a query of the Orontes graph";

  private final QueryRequest asked;
  private final Accept accept;
  private final String accepted;
  private final String language;
  private final Dialect dialect;

  private SparqlQuestion(QueryRequest asked, HttpServletRequest request, Dialect dialect) {
    this.asked = asked;
    this.accepted = String.valueOf(request.getHeader("Accept"));
    this.accept = Accept.of(request.getHeader("Accept"));
    this.language = Objects.requireNonNullElse(request.getHeader("Accept-Language"), "");
    this.dialect = dialect;
  }

  /**
   * Reads a GET or POST.
   *
   * @throws Problem if it does not hold exactly one query, is too long, or has a bad parameter
   */
  public static SparqlQuestion read(HttpServletRequest request, Limits limits) throws IOException {
    return read(request, limits, Dialect.PLAIN);
  }

  /**
   * Reads a GET or POST of a dialect.
   *
   * @throws Problem if it does not hold exactly one query, is too long, or has a bad parameter
   */
  public static SparqlQuestion read(HttpServletRequest request, Limits limits, Dialect dialect)
      throws IOException {
    return new SparqlQuestion(QueryRequest.read(request, limits), request, dialect);
  }

  /** The problem of a request that holds no query. */
  public static Problem missing() {
    return new Problem(
            400,
            "no-query",
            "There is no query",
            "Send one as query=… by GET or POST, or as the body of a POST with"
                + " Content-Type: application/sparql-query.")
        .with("example", "/sparql?query=ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D");
  }

  @Override
  public String key() {
    return String.join(
        "\n",
        dialect.name(),
        String.valueOf(asked.format()),
        accepted,
        dialect == Dialect.PLAIN ? "" : language,
        String.valueOf(asked.defaultGraphs()),
        String.valueOf(asked.namedGraphs()),
        asked.text());
  }

  @Override
  public String what() {
    String line = asked.text().replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
  }

  @Override
  public Duration timeout() {
    return asked.timeout();
  }

  @Override
  public DatasetGraph data(Edition edition) {
    return dialect.data(edition);
  }

  @Override
  public Prepared prepare(Edition edition) {
    Query query = QueryReader.read(dialect.standard(asked.text()), dialect.prefixes());
    dialect.unfold(query, language);
    Format.Kind kind =
        query.isSelectType()
            ? Format.Kind.ROWS
            : query.isAskType() ? Format.Kind.TRUTH : Format.Kind.GRAPH;
    Format.Chosen chosen = Format.choose(kind, asked.format(), accept);
    // Tables of Jena's need no header, and most questions are for one of them.
    Roles roles = chosen.format().lang() == null ? roles(query) : Roles.NONE;
    return new Run(
        query,
        asked.defaultGraphs(),
        asked.namedGraphs(),
        Rendered.of(chosen, TITLE, roles, query, edition));
  }

  private Roles roles(Query query) {
    Problems problems = new Problems();
    Roles roles = HeaderRoles.of(asked.text(), query.getResultVars(), problems);
    problems.sorted().stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw new Problem(
                      400, "bad-query-header", "The header of the query is wrong", words(problem))
                  .with("line", problem.mark().line())
                  .with("column", problem.mark().column());
            });
    return roles;
  }

  private static String words(org.orontes.read.Problem problem) {
    String hint = problem.hint();
    String message = problem.message();
    return Character.toUpperCase(message.charAt(0))
        + message.substring(1)
        + (hint == null ? "." : ": " + hint + (hint.endsWith("?") ? "" : "."));
  }
}
