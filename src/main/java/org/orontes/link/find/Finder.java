package org.orontes.link.find;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.orontes.load.Progress;

/**
 * Looks for candidates for things, and remembers what it was told.
 *
 * <pre>{@code
 * Finder finder = new Finder(options, ranking);
 * Found found = finder.find(things, Progress.NONE);
 * }</pre>
 */
public final class Finder {

  /**
   * What a user can choose.
   *
   * @param sparql Wikidata's query service; null asks none
   * @param reconcile a reconciliation service for Wikidata; null asks none
   * @param agent who asks, for the header User-Agent
   * @param journal the folder where answers are kept
   * @param keep how old an answer may be; null forgets all that are there
   * @param most candidates a thing
   * @param least score of a candidate
   */
  public record Options(
      @Nullable URI sparql,
      @Nullable URI reconcile,
      String agent,
      Manners manners,
      Path journal,
      @Nullable Duration keep,
      int most,
      int least) {}

  private final Options options;
  private final Ranking ranking;

  public Finder(Options options, Ranking ranking) {
    this.options = options;
    this.ranking = ranking;
  }

  /** How many requests the names take; what they find takes about as many again. */
  public int requests(List<Sought> things) {
    return Search.requests(things, options.sparql() != null, options.reconcile() != null);
  }

  /**
   * Asks for all of them, and keeps each answer as it comes.
   *
   * @throws Stopped when the servers do not answer; what came is kept, and the next run goes on
   */
  public Found find(List<Sought> things, Progress progress)
      throws IOException, InterruptedException {
    Instant oldest = options.keep() == null ? null : Instant.now().minus(options.keep());
    try (Journal journal = Journal.open(options.journal(), oldest)) {
      Asker asker =
          new Asker(
              options.manners(),
              new Wire(options.manners(), options.agent()),
              journal,
              time -> Thread.sleep(time.toMillis()),
              new SplittableRandom());
      Search search = new Search(options.sparql(), options.reconcile(), asker, progress);
      search.run(things);
      List<Found.Of> all = new ArrayList<>();
      for (Sought thing : things) {
        List<Candidate> ranked =
            search.failed(thing)
                ? List.of()
                : ranking.of(thing, search.items(thing), options.least());
        all.add(
            new Found.Of(
                thing,
                ranked.stream().limit(options.most()).toList(),
                search.count(thing),
                search.failed(thing)));
      }
      return new Found(
          all,
          asker.requests(),
          asker.answered(),
          asker.remembered(),
          asker.failed(),
          search.reasons());
    }
  }
}
