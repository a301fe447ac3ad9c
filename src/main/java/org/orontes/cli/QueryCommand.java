package org.orontes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.WriterOutputStream;
import org.jspecify.annotations.Nullable;
import org.orontes.federate.Federation;
import org.orontes.federate.ServiceException;
import org.orontes.query.Existing;
import org.orontes.query.HeaderRoles;
import org.orontes.query.ParameterException;
import org.orontes.query.Roles;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;
import org.orontes.results.Answering;
import org.orontes.results.Form;
import org.orontes.results.rows.Unfit;
import org.orontes.store.Generation;
import org.orontes.store.OpenGeneration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code orontes query}: a saved question by its name, or one in a file. */
@Command(
    name = "query",
    description = {
      "Answers a saved question, or the SELECT query in a file.",
      "Without a name it lists the questions; with a name and --explain it tells about one."
    },
    footer = {
      "",
      "Examples:",
      "  orontes query who-held-a-place -p place=hama -p day=2024-12-05",
      "  orontes query disputes -f csv"
    })
final class QueryCommand implements Callable<Integer> {

  @Mixin private Places places;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The name of a question in queries/, or a file that ends in .rq.")
  private @Nullable String name;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A parameter of the question; without it the default is taken.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "One of ${COMPLETION-CANDIDATES} (default: table).",
        "geojson and kml need a geometry, gexf, graphml and cyjs the ends of an edge, timeline and ics",
        "a day: columns by their names, or as the question's header says (queries/README.md)."
      })
  private Form format = Form.TABLE;

  @Option(
      names = {"-c", "--columns"},
      paramLabel = "COLUMN",
      split = ",",
      description = "Only these columns of the answer, in this order, separated by commas.")
  private List<String> columns = List.of();

  @Mixin private ServiceOptions services;

  @Option(names = "--explain", description = "Tells what the question means and what it takes.")
  private boolean explain;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    Problems problems = new Problems();
    SavedQueries queries = SavedQueries.read(places.home().queries(), problems);
    problems.sorted().forEach(err::println);
    if (problems.hasErrors()) {
      return ExitCode.PROBLEMS.code();
    }
    if (name == null) {
      Questions.list(queries, out);
      return ExitCode.OK.code();
    }
    SavedQuery query = find(queries, name);
    Federation federation = new Federation(services.services());
    if (explain) {
      Questions.explain(query, out);
      return ExitCode.OK.code();
    }
    Optional<Generation> generation = new Graphs(places, err).ready();
    if (generation.isEmpty()) {
      return ExitCode.PROBLEMS.code();
    }
    try (OpenGeneration open = generation.get().open()) {
      Existing.check(query, values, open.dataset());
      // Jena writes bytes; the terminal of the command takes characters.
      OutputStream bytes =
          WriterOutputStream.builder().setWriter(out).setCharset(StandardCharsets.UTF_8).get();
      new Answering(open.dataset(), federation).write(query, values, columns, format, bytes);
      bytes.flush();
    } catch (ParameterException e) {
      throw new UsageException(e.getMessage());
    } catch (ServiceException e) {
      throw failure(e);
    } catch (Unfit e) {
      throw new UsageException(
          "'" + name + "' cannot be written as " + format.word() + ": " + e.getMessage());
    }
    out.flush();
    return ExitCode.OK.code();
  }

  /** What may not be called is a matter of the command line, a call that failed is not. */
  private static Exception failure(ServiceException e) {
    String words = e.getMessage() + " " + e.hint();
    return e.kind() == ServiceException.Kind.CLOSED
        ? new UsageException(words)
        : new IOException(words, e);
  }

  private static SavedQuery find(SavedQueries queries, String name) throws IOException {
    Optional<SavedQuery> saved = queries.query(name);
    if (saved.isPresent()) {
      return saved.get();
    }
    if (name.endsWith(".rq")) {
      return ofFile(name, Files.readString(Path.of(name)));
    }
    throw new UsageException(
        "There is no question '"
            + name
            + "': "
            + Suggest.orElse(name, queries.slugs(), "'orontes query' lists them"));
  }

  /** A file of one's own needs no header; what one says of its columns counts. */
  private static SavedQuery ofFile(String name, String text) {
    Problems problems = new Problems();
    Roles roles = HeaderRoles.of(text, List.of(), problems);
    if (problems.hasErrors()) {
      throw new UsageException(name + ": " + problems.sorted().get(0));
    }
    return new SavedQuery(
        name, "", "", "", List.of(), List.of(), List.of(), text, name, roles, List.of(), null);
  }
}
