package org.orontes.serve.ask;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.orontes.query.Roles;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.CoarsePoints;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.Unfit;
import org.orontes.serve.web.Edition;
import org.orontes.serve.web.Problem;

/**
 * A result in the chosen format: truth values and graphs with Jena's writers, rows as the forms of
 * the project have them.
 */
public final class Rendered implements Rendering {

  private final Format.Chosen chosen;
  private final String title;
  private final Roles roles;
  private final CoarsePoints coarse;

  private Rendered(Format.Chosen chosen, String title, Roles roles, CoarsePoints coarse) {
    this.chosen = chosen;
    this.title = title;
    this.roles = roles;
    this.coarse = coarse;
  }

  /**
   * How a query's result is written.
   *
   * @param title what it is called in formats that have a title
   * @throws Problem 406 with the reason when its columns do not fit the format
   */
  public static Rendered of(
      Format.Chosen chosen, String title, Roles roles, Query query, Edition edition) {
    if (chosen.format().form() != null && query.isSelectType()) {
      Reading reading = read(roles, query);
      chosen
          .format()
          .form()
          .unfit(reading)
          .ifPresent(
              reason -> {
                throw unfit(chosen, reason);
              });
    }
    // Tables show every point as it is: only what draws them must know which stand for an area.
    CoarsePoints coarse =
        chosen.format().lang() == null
            ? edition.once(CoarsePoints.class, Rendered::coarse)
            : CoarsePoints.none();
    return new Rendered(chosen, title, roles, coarse);
  }

  /** How a graph is written. */
  static Rendered ofGraph(Format.Chosen chosen) {
    return new Rendered(chosen, "", Roles.NONE, CoarsePoints.none());
  }

  private static CoarsePoints coarse(Edition edition) {
    return CoarsePoints.of(edition.data());
  }

  private static Reading read(Roles roles, Query query) {
    try {
      return Reading.of(roles, query.getResultVars());
    } catch (Unfit e) {
      throw new Problem(
          400, "bad-query-header", "The header of the query is wrong", sentence(e.getMessage()));
    }
  }

  private static Problem unfit(Format.Chosen chosen, String reason) {
    return new Problem(
            406,
            "format-does-not-fit",
            "The result does not fit this format",
            "It cannot be given as " + chosen.format().name() + ": " + reason + ".")
        .with("format", chosen.format().name());
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  @Override
  public String contentType() {
    return chosen.contentType();
  }

  @Override
  public void write(Result result, OutputStream out) throws IOException {
    Format format = chosen.format();
    if (result instanceof Result.Table table && format.form() != null) {
      try {
        format.form().write(Answer.of(title, roles, table.rows(), coarse), out);
      } catch (Unfit e) {
        throw unfit(chosen, e.getMessage());
      }
    } else if (result instanceof Result.Truth truth) {
      ResultsWriter.create().lang(format.lang()).build().write(out, truth.value());
    } else if (result instanceof Result.Triples triples) {
      write(triples.graph(), chosen, out);
    }
  }

  /** A graph in a format for graphs; the stream stays open. */
  public static void write(Graph graph, Format.Chosen chosen, OutputStream out) {
    RDFWriter.source(graph).lang(chosen.format().lang()).output(out);
  }
}
