package org.orontes.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.jspecify.annotations.Nullable;
import org.orontes.derive.SparqlMistake;
import org.orontes.federate.Federation;
import org.orontes.federate.ServiceAddress;
import org.orontes.federate.ServiceException;
import org.orontes.federate.Services;
import org.orontes.model.Mark;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;

/** Reads one query file and says what is wrong with it. */
final class QueryFile {

  private static final Pattern VARIABLE = Pattern.compile("[?$](_[A-Za-z0-9_]+)");

  private final Path path;
  private final String file;
  private final Problems problems;

  /**
   * One file.
   *
   * @param path where it is
   * @param file how it is named in problems: {@code queries/<theme>/<slug>.rq}
   */
  QueryFile(Path path, String file, Problems problems) {
    this.path = path;
    this.file = file;
    this.problems = problems;
  }

  /** The query; empty, with at least one problem added, when something is wrong. */
  Optional<SavedQuery> read() throws IOException {
    String text = Files.readString(path);
    int before = problems.errors();
    Optional<QueryHeader> header =
        QueryHeader.read(text, new HeaderLines(file, problems), columns(text));
    if (header.isEmpty()) {
      return Optional.empty();
    }
    String slug = path.getFileName().toString().replaceFirst("\\.rq$", "");
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      error(
          "bad-query-header", new Mark(file, 1, 1), "the file's name is no slug", "a-z, 0-9 and -");
    }
    if (problems.errors() == before) {
      checkDefaults(header.get());
    }
    checkVariables(header.get().parameters(), text);
    checkSparql(text, header.get().service());
    if (problems.errors() > before) {
      return Optional.empty();
    }
    QueryHeader head = header.get();
    return Optional.of(
        new SavedQuery(
            slug,
            path.getParent().getFileName().toString(),
            head.summary(),
            head.description(),
            head.tags(),
            head.questions(),
            head.parameters(),
            text,
            file,
            head.roles(),
            head.files(),
            head.service()));
  }

  /** The defaults that grlc reads are those of the parameters, as terms. */
  private void checkDefaults(QueryHeader header) {
    Map<String, String> expected = new TreeMap<>();
    for (Parameter parameter : header.parameters()) {
      String value = parameter.byDefault();
      if (value != null) {
        var term = parameter.type().node(parameter.name(), value);
        expected.put(parameter.name(), term.isURI() ? term.getURI() : term.getLiteralLexicalForm());
      }
    }
    if (!expected.equals(new TreeMap<>(header.defaults()))) {
      error(
          "bad-query-header",
          new Mark(file, 1, 1),
          "the defaults are not those of the params",
          "expected " + expected);
    }
  }

  /** Each variable that begins with {@code _} is a parameter's, and each parameter's is used. */
  private void checkVariables(List<Parameter> parameters, String text) {
    Set<String> declared = new HashSet<>();
    parameters.forEach(parameter -> declared.add(parameter.variable()));
    Set<String> used = new HashSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.stripLeading().startsWith("#")) {
        continue;
      }
      Matcher variable = VARIABLE.matcher(line);
      while (variable.find()) {
        used.add(variable.group(1));
        if (!declared.contains(variable.group(1))) {
          error(
              "unknown-parameter",
              new Mark(file, i + 1, variable.start() + 1),
              "?" + variable.group(1) + " is the variable of no parameter",
              Suggest.orElse(variable.group(1), declared, "declare it under params"));
        }
      }
    }
    for (Parameter parameter : parameters) {
      if (!used.contains(parameter.variable())) {
        error(
            "unknown-parameter",
            new Mark(file, 1, 1),
            "?" + parameter.variable() + " is not used",
            "the variable of '" + parameter.name() + "' follows from its type");
      }
    }
  }

  /** What the query selects; nothing when it cannot be read. */
  private static List<String> columns(String text) {
    try {
      Query query = QueryFactory.create(text);
      return query.isSelectType() ? query.getResultVars() : List.of();
    } catch (QueryParseException e) {
      return List.of();
    }
  }

  private void checkSparql(String text, @Nullable String service) {
    try {
      Query query = QueryFactory.create(text);
      if (!query.isSelectType() || query.isQueryResultStar()) {
        error("bad-query", new Mark(file, 1, 1), "is not a SELECT with named columns", null);
      } else if (!query.hasOrderBy()) {
        error("bad-query", new Mark(file, 1, 1), "has no ORDER BY", "an answer is always the same");
      }
      checkService(query, service);
    } catch (QueryParseException e) {
      SparqlMistake mistake = SparqlMistake.of(e);
      error("bad-query", new Mark(file, mistake.line(), mistake.column()), mistake.message(), null);
    }
  }

  /** It asks the one endpoint that its header names, or none. */
  private void checkService(Query query, @Nullable String service) {
    List<ServiceAddress> declared =
        service == null ? List.of() : List.of(ServiceAddress.parse(service));
    try {
      Services services = Services.NONE.withAllowed(declared);
      if (new Federation(services).check(query).isEmpty() && service != null) {
        error(
            "bad-query-header",
            new Mark(file, 1, 1),
            "does not ask <" + service + ">, which it names as service",
            "write SERVICE <" + service + "> { … }, or drop the line");
      }
    } catch (ServiceException e) {
      error(
          "bad-query",
          new Mark(file, 1, 1),
          "asks another server: " + e.getMessage().split("\\. ", 2)[0],
          "name the one that it asks in the header, 'service: https://…', and write it out in the"
              + " query");
    }
  }

  private void error(String code, Mark mark, String message, @Nullable String hint) {
    problems.error(code, mark, message, hint);
  }
}
