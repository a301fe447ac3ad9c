package org.orontes.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;
import org.orontes.read.Suggest;

/**
 * One question that is kept: a file of plain SPARQL with a header in comments.
 *
 * @param slug its name, unique among all
 * @param theme the folder that it is in
 * @param summary the question in one line
 * @param description how the answer is to be read
 * @param tags words to find it by
 * @param questions which of the questions in {@code queries/README.md} it answers, by their numbers
 * @param parameters what can be chosen, in the order of the header
 * @param text the file, as it is
 * @param path the file, relative to the home folder
 * @param roles what the columns are for those who draw the answer
 * @param files as which the answer is offered for download, asked with its defaults
 * @param service the address of another endpoint that it asks too; null when it asks none
 */
public record SavedQuery(
    String slug,
    String theme,
    String summary,
    String description,
    List<String> tags,
    List<Integer> questions,
    List<Parameter> parameters,
    String text,
    String path,
    Roles roles,
    List<FeedFile> files,
    @Nullable String service) {

  public SavedQuery {
    tags = List.copyOf(tags);
    questions = List.copyOf(questions);
    parameters = List.copyOf(parameters);
    files = List.copyOf(files);
  }

  /** The query as it is written, with its parameters as variables. */
  public Query query() {
    return QueryFactory.create(text);
  }

  /**
   * The query asked with values, ready to be run over the union of all graphs. Each value is put as
   * a term in the place of its variable.
   *
   * @param values by the names of parameters; what is absent or empty takes the default
   * @param dataset where the bare id of a thing of any kind is looked up; not changed
   * @throws ParameterException when a value is missing, of the wrong type, or of no parameter
   */
  public Query ask(Map<String, String> values, Dataset dataset) {
    return Given.values(query(), terms(values, dataset));
  }

  /**
   * The terms that stand for the values, by the variables whose place they take; none for a
   * parameter that is left open.
   *
   * @param values by the names of parameters; what is absent or empty takes the default
   * @param dataset where the bare id of a thing of any kind is looked up; not changed
   * @throws ParameterException when a value is missing, of the wrong type, or of no parameter
   */
  public Map<Var, Node> terms(Map<String, String> values, Dataset dataset) {
    TreeSet<String> names = new TreeSet<>();
    parameters.forEach(parameter -> names.add(parameter.name()));
    for (String given : values.keySet()) {
      if (!names.contains(given)) {
        String others = names.isEmpty() ? "it has none" : "it has " + String.join(", ", names);
        throw new ParameterException(
            given,
            "'"
                + slug
                + "' has no parameter '"
                + given
                + "', "
                + Suggest.orElse(given, names, others));
      }
    }
    Map<Var, Node> terms = new HashMap<>();
    for (Parameter parameter : parameters) {
      String value = value(parameter, values);
      if (value != null) {
        terms.put(Var.alloc(parameter.variable()), Things.node(parameter, value, dataset));
      }
    }
    return terms;
  }

  private @Nullable String value(Parameter parameter, Map<String, String> values) {
    String value = values.getOrDefault(parameter.name(), "").strip();
    if (!value.isEmpty()) {
      return value;
    }
    if (parameter.byDefault() == null && !parameter.optional()) {
      throw new ParameterException(
          parameter.name(),
          "'"
              + slug
              + "' needs "
              + parameter.name()
              + " ("
              + parameter.label()
              + ", "
              + parameter.type()
              + ")");
    }
    return parameter.byDefault();
  }
}
