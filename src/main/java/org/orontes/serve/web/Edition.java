package org.orontes.serve.web;

import java.util.Collections;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.orontes.query.SavedQueries;
import org.orontes.vocabulary.OntologyTexts;

/** One generation of the data, as it is served, with the saved questions of the same files. */
public final class Edition {

  /** The name of the header that tells the generation of an answer. */
  public static final String HEADER = "Orontes-Version";

  private final String id;
  private final DatasetGraph data;
  private final SavedQueries questions;
  private final OntologyTexts ontology;
  private final SortedMap<String, Long> counts;
  private final Runnable retired;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();
  private final Queue<Runnable> lastThings = new ConcurrentLinkedQueue<>();

  /**
   * An edition.
   *
   * @param id the generation; every answer from it says so in {@code Orontes-Version}
   * @param data a TDB2 dataset; queries see the union of its named graphs as the default graph
   * @param ontology the files of the ontology that the data were built by
   * @param counts what the pages tell about it, such as the number of statements; counted by
   *     whoever built it, because counting here would cost a pass over the data
   * @param retired run once, when no query uses the data any more: after a newer edition has taken
   *     over, or after the server was closed
   */
  public Edition(
      String id,
      DatasetGraph data,
      SavedQueries questions,
      OntologyTexts ontology,
      Map<String, Long> counts,
      Runnable retired) {
    if (!id.matches("[\\w.:+-]{1,100}")) {
      throw new IllegalArgumentException("not fit for a header: " + id);
    }
    this.id = id;
    this.data = data;
    this.questions = questions;
    this.ontology = ontology;
    this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    this.retired = retired;
  }

  /** An edition without the files of its ontology. */
  public Edition(
      String id,
      DatasetGraph data,
      SavedQueries questions,
      Map<String, Long> counts,
      Runnable retired) {
    this(id, data, questions, OntologyTexts.none(), counts, retired);
  }

  /** An edition without saved questions that somebody else closes. */
  public static Edition of(String id, DatasetGraph data, Map<String, Long> counts) {
    return new Edition(id, data, SavedQueries.none(), counts, () -> {});
  }

  public String id() {
    return id;
  }

  public DatasetGraph data() {
    return data;
  }

  public SavedQueries questions() {
    return questions;
  }

  public OntologyTexts ontology() {
    return ontology;
  }

  public SortedMap<String, Long> counts() {
    return counts;
  }

  /**
   * What is made of the data once for all requests to this edition, such as an index of names, the
   * first time that it is asked for.
   *
   * @param maker reads the data in a transaction of its own; it must not ask for another thing that
   *     is made once
   */
  public <T> T once(Class<T> type, Function<Edition, T> maker) {
    return type.cast(made.computeIfAbsent(type, t -> maker.apply(this)));
  }

  /** Has something done when no request uses the edition any more, before its data are closed. */
  public void whenRetired(Runnable last) {
    lastThings.add(last);
  }

  void retire() {
    try {
      lastThings.forEach(Runnable::run);
    } finally {
      retired.run();
    }
  }
}
