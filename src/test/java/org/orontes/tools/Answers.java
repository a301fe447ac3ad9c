package org.orontes.tools;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.orontes.feeds.DataPackage;
import org.orontes.feeds.Feed;
import org.orontes.feeds.Feeds;
import org.orontes.query.QueryRun;
import org.orontes.query.Roles;
import org.orontes.query.SavedQuery;
import org.orontes.results.Form;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Cells;
import org.orontes.results.rows.CoarsePoints;
import org.orontes.results.rows.Reading;
import org.orontes.results.rows.RowSpool;
import org.orontes.testing.RealGraph;
import org.orontes.testing.Scratch;

/**
 * The files of the project's own data, written once for all tests of a process: the feeds with
 * their data package, and the answer to every question that needs no value in every form that it is
 * offered in.
 */
final class Answers {

  private static final Path FEEDS = Scratch.folder("tools-feeds").toAbsolutePath();
  private static final Path OTHERS = Scratch.folder("tools-answers").toAbsolutePath();

  /** The precisions of points that are as good as a town. */
  static final Set<String> FINE = Set.of("exact", "near-place");

  private Answers() {}

  /**
   * One file: an answer in a form.
   *
   * @param rows of the answer, as text by the name of the column; absent where there is none
   */
  record Written(Reading reading, Form form, Path file, List<Map<String, String>> rows) {

    List<String> columns() {
      return reading.columns();
    }

    /** The values of a column, in the order of the rows; empty where there is none. */
    List<String> column(String column) {
      return rows.stream().map(row -> row.getOrDefault(column, "")).toList();
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  /** The folder of the feeds. */
  static Path folder() {
    return all().get(0).file().resolveSibling(FEEDS);
  }

  /** One feed. */
  static Written feed(String name) {
    return all().stream().filter(one -> one.toString().equals(name)).findFirst().orElseThrow();
  }

  /** The feeds in a form. */
  static List<Written> feeds(Form form) {
    return in(form).stream().filter(one -> one.file().startsWith(FEEDS)).toList();
  }

  /** The feeds in a form, and all other answers in it. */
  static List<Written> in(Form form) {
    return all().stream().filter(one -> one.form() == form).toList();
  }

  /** Words of a command: the first ones, then the paths of the files. */
  static Object[] words(List<Written> files, Object... first) {
    return Stream.concat(Stream.of(first), files.stream().map(Written::file)).toArray();
  }

  /**
   * In a form: rows as nobody should write them, and none at all. No tool may lose or refuse any.
   */
  static List<Written> awkward(Form form) {
    return Once.AWKWARD.stream().filter(one -> one.form() == form).toList();
  }

  static List<Written> all() {
    return Once.ALL;
  }

  private static final class Once {
    static final List<Written> ALL = write();
    static final List<Written> AWKWARD = awkward();

    private static List<Written> awkward() {
      List<Written> all = new ArrayList<>();
      for (boolean some : List.of(true, false)) {
        try (RowSpool rows = Awkward.rows(some)) {
          Answer answer = Answer.of(Awkward.TITLE, Roles.NONE, rows, CoarsePoints.none());
          all.addAll(
              write(
                  answer, form -> OTHERS.resolve((some ? "awkward." : "empty.") + form.ending())));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return List.copyOf(all);
    }

    private static List<Written> write() {
      try {
        Files.createDirectories(FEEDS);
        Files.createDirectories(OTHERS);
        Dataset dataset = RealGraph.dataset();
        CoarsePoints coarse = CoarsePoints.of(dataset.asDatasetGraph());
        List<Feed> feeds = Feeds.of(RealGraph.questions());
        List<Written> all = new ArrayList<>();
        for (SavedQuery query : RealGraph.questions().all()) {
          if (query.service() == null && isComplete(query)) {
            try (RowSpool rows = spool(query, dataset)) {
              all.addAll(
                  write(query, Answer.of(query.summary(), query.roles(), rows, coarse), feeds));
            }
          }
        }
        DataPackage.About about =
            new DataPackage.About("A title", "1.0.0", "2024-12-08", "https://example.org/licence");
        DataPackage.write(
            Feeds.write(RealGraph.questions(), dataset, FEEDS).tables(), about, FEEDS);
        return List.copyOf(all);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<Written> write(SavedQuery query, Answer answer, List<Feed> feeds)
        throws IOException {
      return write(
          answer,
          form ->
              feeds.stream()
                  .filter(one -> one.query().slug().equals(query.slug()) && one.form() == form)
                  .map(one -> FEEDS.resolve(one.name()))
                  .findFirst()
                  .orElse(OTHERS.resolve(query.slug() + "." + form.ending())));
    }

    private static List<Written> write(Answer answer, Function<Form, Path> files)
        throws IOException {
      List<Map<String, String>> rows = new ArrayList<>();
      answer.each().forEach(row -> rows.add(texts(answer.columns(), row)));
      List<Written> all = new ArrayList<>();
      for (Form form : Form.values()) {
        if (form != Form.TABLE && form.unfit(answer.reading()).isEmpty()) {
          Path file = files.apply(form);
          try (OutputStream out = Files.newOutputStream(file)) {
            form.write(answer, out);
          }
          all.add(new Written(answer.reading(), form, file, rows));
        }
      }
      return all;
    }
  }

  private static boolean isComplete(SavedQuery query) {
    return query.parameters().stream()
        .allMatch(parameter -> parameter.optional() || parameter.byDefault() != null);
  }

  private static RowSpool spool(SavedQuery query, Dataset dataset) {
    return QueryRun.run(query, Map.of(), dataset, answer -> RowSpool.of(RowSet.adapt(answer)));
  }

  /** The points that stand for an area and for nothing else, {@code 35.3 36.7}. */
  static Set<String> coarse() {
    Set<String> coarse = new TreeSet<>();
    Set<String> fine = new TreeSet<>();
    for (Map<String, String> place : feed("places.csv").rows()) {
      boolean isFine = FINE.contains(place.getOrDefault("precision", ""));
      (isFine ? fine : coarse).add(place.get("lat") + " " + place.get("lon"));
    }
    coarse.removeAll(fine);
    return coarse;
  }

  /** The rows of an answer, as text by the name of the column; absent where there is none. */
  static List<Map<String, String>> rows(String slug, Map<String, String> values) {
    SavedQuery query = RealGraph.questions().query(slug).orElseThrow();
    return QueryRun.run(query, values, RealGraph.dataset(), Answers::texts);
  }

  private static List<Map<String, String>> texts(ResultSet answer) {
    List<Map<String, String>> rows = new ArrayList<>();
    while (answer.hasNext()) {
      rows.add(texts(answer.getResultVars(), answer.nextBinding()));
    }
    return rows;
  }

  private static Map<String, String> texts(List<String> columns, Binding row) {
    Map<String, String> texts = new LinkedHashMap<>();
    columns.forEach(name -> Cells.text(row, name).ifPresent(text -> texts.put(name, text)));
    return texts;
  }
}
