package org.orontes.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.orontes.model.Mark;
import org.orontes.read.Problems;

/** The saved questions, by their slugs. */
public final class SavedQueries {

  private final SortedMap<String, SavedQuery> queries;

  private SavedQueries(SortedMap<String, SavedQuery> queries) {
    this.queries = queries;
  }

  /** No questions at all. */
  public static SavedQueries none() {
    return new SavedQueries(new TreeMap<>());
  }

  /**
   * Reads {@code <theme>/<slug>.rq} under the folder. A file with a mistake is left out and told as
   * problems, each at its line and column.
   *
   * @throws IOException when the folder or a file cannot be read
   */
  public static SavedQueries read(Path queriesFolder, Problems problems) throws IOException {
    SortedMap<String, SavedQuery> queries = new TreeMap<>();
    for (Path path : files(queriesFolder)) {
      Path theme = path.getParent();
      String file =
          queriesFolder.getFileName() + "/" + theme.getFileName() + "/" + path.getFileName();
      Optional<SavedQuery> query = new QueryFile(path, file, problems).read();
      if (query.isPresent()) {
        SavedQuery other = queries.putIfAbsent(query.get().slug(), query.get());
        if (other != null) {
          problems.error(
              "duplicate-slug",
              new Mark(file, 1, 1),
              "'" + other.slug() + "' is already the name of " + other.path(),
              "the name of the file is the address of the question, whatever its folder");
        }
      }
    }
    return new SavedQueries(queries);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(path -> path.toString().endsWith(".rq") && !folder.equals(path.getParent()))
          .sorted()
          .toList();
    }
  }

  /** All of them, by slug. */
  public Collection<SavedQuery> all() {
    return Collections.unmodifiableCollection(queries.values());
  }

  public Optional<SavedQuery> query(String slug) {
    return Optional.ofNullable(queries.get(slug));
  }

  /** The slugs, for the nearest right word. */
  public Collection<String> slugs() {
    return Collections.unmodifiableSet(queries.keySet());
  }

  /** The themes with their queries, both in alphabetical order. */
  public SortedMap<String, List<SavedQuery>> themes() {
    SortedMap<String, List<SavedQuery>> themes = new TreeMap<>();
    for (SavedQuery query : queries.values()) {
      themes.merge(
          query.theme(),
          List.of(query),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    return themes;
  }
}
