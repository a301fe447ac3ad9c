package org.orontes.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.orontes.read.Problem;
import org.orontes.read.Problems;
import org.orontes.read.Schemas;
import org.orontes.read.Severity;
import org.orontes.store.Generation;
import org.orontes.store.Generations;
import org.orontes.store.InputDigest;
import org.orontes.store.StoreException;
import org.orontes.vocabulary.OntologyException;
import org.orontes.vocabulary.Vocabulary;

/**
 * From the files of a home folder to a generation of the store.
 *
 * <pre>{@code
 * Loader loader = new Loader(Home.of(folder), version);
 * Outcome outcome = loader.build(new Generations(store, version), Progress.NONE);
 * }</pre>
 *
 * <p>It never changes a file of the home folder, but for the schemas and the codebook when asked
 * to, and never a generation that is published.
 */
public final class Loader {

  private final Home home;
  private final String version;

  /**
   * @param version of the program; another version builds anew from the same files
   */
  public Loader(Home home, String version) {
    this.home = home;
    this.version = version;
  }

  /** Reads and checks everything; builds nothing. */
  public Outcome check(Progress progress) throws IOException {
    try {
      return new Reading(home, new Problems(), progress).check(false);
    } catch (OntologyException e) {
      return badOntology(e);
    }
  }

  /**
   * The same, and writes the codebook anew unless an error is found. A build does not look at the
   * codebook: nothing is made from it.
   */
  public Outcome updateCodebook(Progress progress) throws IOException {
    try {
      return new Reading(home, new Problems(), progress).check(true);
    } catch (OntologyException e) {
      return badOntology(e);
    }
  }

  /**
   * Builds a new generation and lets it serve, unless an error is found.
   *
   * @throws org.orontes.store.StoreException when another build is running on the store
   */
  public Outcome build(Generations generations, Progress progress) throws IOException {
    try {
      return new Build(home, generations, digest(), progress).run();
    } catch (OntologyException e) {
      return badOntology(e);
    }
  }

  /**
   * The generation that serves, if it is whole and was made from the files as they are now. One
   * that is damaged counts as none: a build mends the store.
   */
  public Optional<Generation> upToDate(Generations generations) {
    try {
      return generations.current().filter(generation -> generation.digest().equals(digest()));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  /** Without the ontology nothing else can be read, so this is the only problem that is told. */
  private static Outcome badOntology(OntologyException e) {
    Problem problem =
        new Problem(
            Severity.ERROR,
            "bad-ontology",
            e.mark(),
            String.valueOf(e.getMessage()),
            "mend it first; the data are read by it");
    return new Outcome(List.of(problem), 0, 0, 0, Optional.empty());
  }

  /** Writes the JSON Schemas of the data files anew from the ontology. */
  public void updateSchemas() throws IOException {
    new Schemas(Vocabulary.read(home.ontology())).write(home.root());
  }

  /** What a build of the files as they are now would be made of. */
  public String digest() {
    return InputDigest.of(home.root(), Home.INPUTS, version);
  }
}
