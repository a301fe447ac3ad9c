package org.orontes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.orontes.load.Loader;
import org.orontes.load.Outcome;
import org.orontes.query.SavedQueries;
import org.orontes.read.Problems;
import org.orontes.store.Generation;
import org.orontes.store.Generations;
import org.orontes.store.StoreException;
import org.orontes.vocabulary.OntologyTexts;

/** The built graph for commands that need one: as it is, or built first when the files changed. */
final class Graphs {

  private final Path queries;
  private final Path ontology;
  private final Loader loader;
  private final Generations generations;
  private final PrintWriter err;

  Graphs(Places places, PrintWriter err) throws IOException {
    this.queries = places.home().queries();
    this.ontology = places.home().ontology();
    this.loader = new Loader(places.home(), Version.program());
    this.generations = new Generations(places.store(), Version.program());
    this.err = err;
  }

  /** Builds, and says how it went; the problems of the data go to {@code err}. */
  Outcome build() throws IOException {
    Bar bar = new Bar();
    Outcome outcome;
    try {
      outcome = loader.build(generations, bar);
    } finally {
      bar.done();
    }
    Talk.problems(outcome, err);
    err.println(Talk.summary(outcome));
    outcome
        .generation()
        .ifPresent(
            built ->
                err.println(
                    "Built " + built.name() + ": " + Talk.plural(built.quads(), "statement")));
    return outcome;
  }

  /** The saved questions as they are now; one with a mistake is told and left out. */
  SavedQueries questions() throws IOException {
    Problems problems = new Problems();
    SavedQueries questions = SavedQueries.read(queries, problems);
    problems.sorted().forEach(err::println);
    return questions;
  }

  /**
   * The files of the ontology; none when they are no longer those of the generation, because what
   * is shown beside the data must be what the data were built by.
   */
  OntologyTexts ontology() throws IOException {
    return upToDate() ? OntologyTexts.read(ontology) : OntologyTexts.none();
  }

  /** What the files are now. */
  String digest() {
    return loader.digest();
  }

  /** Whether the files are still those of the generation. */
  boolean upToDate() {
    return loader.upToDate(generations).isPresent();
  }

  /**
   * The generation of the files as they are, built first if need be. When they hold errors it is
   * the one before, so that a mistake in a file never takes good data away.
   */
  Optional<Generation> ready() throws IOException {
    Optional<Generation> ready = loader.upToDate(generations);
    if (ready.isPresent()) {
      return ready;
    }
    Optional<Generation> built = build().generation();
    if (built.isPresent()) {
      return built;
    }
    Optional<Generation> before = last();
    before.ifPresent(
        generation -> err.println("Going on with the last good build, " + generation.name()));
    return before;
  }

  private Optional<Generation> last() {
    try {
      return generations.current();
    } catch (StoreException e) {
      err.println(e.getMessage());
      return Optional.empty();
    }
  }
}
