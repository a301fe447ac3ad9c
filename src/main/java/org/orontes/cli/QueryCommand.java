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
import org.orontes.query.Columns;
import org.orontes.query.Existing;
import org.orontes.query.ParameterException;
import org.orontes.query.QueryRun;
import org.orontes.query.ResultFormat;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;
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
      description = "One of ${COMPLETION-CANDIDATES} (default: table).")
  private ResultFormat format = ResultFormat.TABLE;

  @Option(
      names = {"-c", "--columns"},
      paramLabel = "COLUMN",
      split = ",",
      description = "Only these columns of the answer, in this order, separated by commas.")
  private List<String> columns = List.of();

  @Option(names = "--explain", description = "Tells what the question means and what it takes.")
  private boolean explain;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
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
      QueryRun.run(
          query,
          values,
          open.dataset(),
          rows -> {
            format.write(Columns.of(rows, columns), bytes);
            return true;
          });
      bytes.flush();
    } catch (ParameterException e) {
      throw new UsageException(e.getMessage());
    }
    out.flush();
    return ExitCode.OK.code();
  }

  private static SavedQuery find(SavedQueries queries, String name) throws IOException {
    Optional<SavedQuery> saved = queries.query(name);
    if (saved.isPresent()) {
      return saved.get();
    }
    if (name.endsWith(".rq")) {
      String text = Files.readString(Path.of(name));
      return new SavedQuery(name, "", "", "", List.of(), List.of(), List.of(), text, name);
    }
    throw new UsageException(
        "There is no question '"
            + name
            + "': "
            + Suggest.orElse(name, queries.slugs(), "'orontes query' lists them"));
  }
}
