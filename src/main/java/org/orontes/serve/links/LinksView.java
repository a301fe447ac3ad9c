package org.orontes.serve.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.orontes.query.QueryRun;
import org.orontes.serve.web.Edition;

/**
 * What the page shows, read from the saved questions.
 *
 * @param kinds actors, places and events as wholes, then their classes, by kind
 * @param registers how many ids there are of each register, the most first
 * @param missing what has no item of Wikidata, by kind and class
 */
public record LinksView(
    Map<String, List<Coverage>> kinds,
    Map<String, Long> registers,
    List<Twice> twice,
    List<Doubt> doubts,
    Map<String, SortedMap<String, List<Thing>>> missing) {

  static LinksView of(Edition edition) {
    Reader reader = new Reader(edition, DatasetFactory.wrap(edition.data()));
    return new LinksView(
        reader.kinds(), reader.registers(), reader.twice(), reader.doubts(), reader.missing());
  }

  /** All kinds together. */
  public Coverage whole() {
    return kinds.values().stream()
        .map(classes -> classes.get(0))
        .reduce(Coverage.none("all"), Coverage::and);
  }

  /** Asks the questions; one that the edition does not have gives nothing. */
  private record Reader(Edition edition, Dataset dataset) {

    private void each(String slug, Consumer<QuerySolution> row) {
      edition
          .questions()
          .query(slug)
          .ifPresent(
              query ->
                  QueryRun.run(
                      query,
                      Map.of(),
                      dataset,
                      rows -> {
                        rows.forEachRemaining(row);
                        return true;
                      }));
    }

    Map<String, List<Coverage>> kinds() {
      Map<String, List<Coverage>> kinds = new LinkedHashMap<>();
      each(
          "links-coverage",
          row -> {
            Coverage one =
                new Coverage(
                    text(row, "typeLabel"),
                    number(row, "things"),
                    number(row, "exact"),
                    number(row, "close"),
                    number(row, "firm"),
                    number(row, "refusedOnly"));
            List<Coverage> classes =
                kinds.computeIfAbsent(
                    text(row, "kind"), kind -> new ArrayList<>(List.of(Coverage.none(kind + "s"))));
            classes.set(0, classes.get(0).and(one));
            classes.add(one);
          });
      return kinds;
    }

    Map<String, Long> registers() {
      Map<String, Long> counts = new TreeMap<>();
      each("links-of-things", row -> counts.merge(text(row, "register"), 1L, Long::sum));
      Map<String, Long> most = new LinkedHashMap<>();
      counts.entrySet().stream()
          .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
          .forEach(e -> most.put(e.getKey(), e.getValue()));
      return most;
    }

    List<Twice> twice() {
      List<Twice> found = new ArrayList<>();
      each(
          "links-twice",
          row ->
              found.add(
                  new Twice(
                      text(row, "problem"),
                      text(row, "register"),
                      text(row, "id"),
                      thing(row, "thing"),
                      text(row, "match"),
                      text(row, "otherId"),
                      thing(row, "other"),
                      text(row, "otherMatch"))));
      return found;
    }

    List<Doubt> doubts() {
      List<Doubt> found = new ArrayList<>();
      each(
          "links-not-verified",
          row -> {
            if (row.contains("id")) {
              found.add(
                  new Doubt(
                      text(row, "problem"),
                      thing(row, "thing"),
                      text(row, "register"),
                      text(row, "id"),
                      text(row, "match"),
                      text(row, "from")));
            }
          });
      return found;
    }

    Map<String, SortedMap<String, List<Thing>>> missing() {
      Map<String, SortedMap<String, List<Thing>>> found = new LinkedHashMap<>();
      each(
          "links-missing",
          row ->
              found
                  .computeIfAbsent(text(row, "kind") + "s", kind -> new TreeMap<>())
                  .computeIfAbsent(text(row, "type"), type -> new ArrayList<>())
                  .add(thing(row, "thing")));
      return found;
    }

    private static Thing thing(QuerySolution row, String column) {
      return new Thing(text(row, column), text(row, column + "Label"));
    }

    private static String text(QuerySolution row, String column) {
      RDFNode value = row.get(column);
      return value == null
          ? ""
          : value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
    }

    private static long number(QuerySolution row, String column) {
      return row.contains(column) ? row.getLiteral(column).getLong() : 0;
    }
  }
}
