package org.orontes.feeds;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.orontes.model.Mark;
import org.orontes.query.FeedFile;
import org.orontes.query.Parameter;
import org.orontes.query.SavedQueries;
import org.orontes.query.SavedQuery;
import org.orontes.read.Problems;
import org.orontes.read.Suggest;
import org.orontes.results.Answering;
import org.orontes.results.Form;
import org.orontes.results.rows.Answer;
import org.orontes.results.rows.Reading;

/** Which files there are, and how they are written. */
public final class Feeds {

  private static final String CODE = "bad-feed";

  private Feeds() {}

  /** The files that the headers of the questions name, in the order of the questions' slugs. */
  public static List<Feed> of(SavedQueries questions) {
    List<Feed> feeds = new ArrayList<>();
    for (SavedQuery query : questions.all()) {
      for (FeedFile file : query.files()) {
        Form.ofEnding(file.ending())
            .ifPresent(form -> feeds.add(new Feed(file.name(), query, form)));
      }
    }
    return feeds;
  }

  /** What is wrong with the files that the headers name, each at its line and column. */
  public static void check(SavedQueries questions, Problems problems) {
    Map<String, String> seen = new HashMap<>();
    for (SavedQuery query : questions.all()) {
      for (FeedFile file : query.files()) {
        form(file, problems)
            .flatMap(form -> form.unfit(reading(query)).map(why -> form.word() + ": " + why))
            .ifPresent(
                why ->
                    problems.error(
                        CODE,
                        file.mark(),
                        "'" + file.name() + "' cannot be written as " + why,
                        null));
        String other = seen.putIfAbsent(file.name(), query.slug());
        if (other != null) {
          String message = "'" + file.name() + "' is already a file of '" + other + "'";
          problems.error(CODE, file.mark(), message, "a file has one question");
        }
      }
      if (!query.files().isEmpty()) {
        alone(query, problems);
        defaults(query, query.files().get(0).mark(), problems);
      }
    }
  }

  private static Reading reading(SavedQuery query) {
    return Reading.of(query.roles(), query.query().getResultVars());
  }

  private static Optional<Form> form(FeedFile file, Problems problems) {
    Optional<Form> form = Form.ofEnding(file.ending()).filter(known -> known != Form.TABLE);
    if (form.isEmpty()) {
      Collection<String> endings = Form.endings();
      problems.error(
          CODE,
          file.mark(),
          "'" + file.ending() + "' is the ending of no format",
          Suggest.orElse(file.ending(), endings, "one of " + String.join(", ", endings)));
    }
    return form;
  }

  /** A file is of these data and none else, and a build needs no network. */
  private static void alone(SavedQuery query, Problems problems) {
    if (query.service() != null) {
      problems.error(
          CODE,
          query.files().get(0).mark(),
          "a file cannot hold what <" + query.service() + "> says",
          "drop the file, or the service");
    }
  }

  private static void defaults(SavedQuery query, Mark mark, Problems problems) {
    for (Parameter parameter : query.parameters()) {
      if (parameter.byDefault() == null && !parameter.optional()) {
        problems.error(
            CODE,
            mark,
            "a file is asked for without values, and '" + parameter.name() + "' needs one",
            "give it a default, or drop the file");
      }
    }
  }

  /**
   * What was written.
   *
   * @param names of all files
   * @param tables those of them that are tables
   */
  public record Written(List<String> names, List<Table> tables) {}

  /**
   * Writes all files into a folder, each question asked once; the same data give the same bytes.
   */
  public static Written write(SavedQueries questions, Dataset dataset, Path folder)
      throws IOException {
    Answering answering = new Answering(dataset);
    Map<SavedQuery, List<Feed>> files = new LinkedHashMap<>();
    of(questions).forEach(f -> files.computeIfAbsent(f.query(), q -> new ArrayList<>()).add(f));
    Written written = new Written(new ArrayList<>(), new ArrayList<>());
    for (Map.Entry<SavedQuery, List<Feed>> asked : files.entrySet()) {
      answering.ask(
          asked.getKey(),
          Map.of(),
          List.of(),
          answer -> {
            for (Feed feed : asked.getValue()) {
              write(feed, answer, folder.resolve(feed.name()));
              written.names().add(feed.name());
              if (feed.form() == Form.CSV) {
                written.tables().add(Table.of(feed, answer));
              }
            }
          });
    }
    return written;
  }

  private static void write(Feed feed, Answer answer, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      feed.form().write(answer, out);
    }
  }
}
