package org.orontes.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.orontes.read.Suggest;
import org.orontes.vocabulary.Terms;

/**
 * Whether what a saved query is asked about exists. A thing that does not would give an empty
 * answer, which says something else.
 */
public final class Existing {

  private Existing() {}

  /**
   * Looks up the values that name a thing or a code.
   *
   * @throws ParameterException with the nearest right id when there is no such thing
   */
  public static void check(SavedQuery query, Map<String, String> values, Dataset dataset) {
    for (Parameter parameter : query.parameters()) {
      String value = values.getOrDefault(parameter.name(), "").strip();
      if (!value.isEmpty()) {
        check(parameter, value, dataset);
      }
    }
  }

  private static void check(Parameter parameter, String value, Dataset dataset) {
    Optional<String> kind = parameter.type().kind();
    boolean code = parameter.type().form() == ParameterType.Form.CODE;
    if (kind.isEmpty() && !code) {
      return;
    }
    String namespace =
        code ? Terms.CODE + parameter.type().scheme() + "/" : Terms.ID + kind.get() + "/";
    String id = value.startsWith(namespace) ? value.substring(namespace.length()) : value;
    if (!ParameterType.isSlug(id) || Things.exists(dataset, namespace + id)) {
      return;
    }
    String what = code ? "code of " + parameter.type().scheme() : kind.get();
    Collection<String> ids = code ? List.of() : Things.ids(dataset, kind.get());
    String where = code ? "the codes stand in ontology/" : "the ids stand in data/" + what + "s/";
    throw new ParameterException(
        parameter.name(),
        "There is no " + what + " '" + id + "': " + Suggest.orElse(id, ids, where));
  }
}
