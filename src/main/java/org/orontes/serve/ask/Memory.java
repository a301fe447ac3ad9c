package org.orontes.serve.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The answers of late, by edition and question: those asked for most often stay. An answer from the
 * data never grows old, because an edition never changes, and those of an edition that is gone are
 * the first to be forgotten; one that another endpoint had a part in does.
 */
final class Memory {

  /** In all; a small part of what a store needs. */
  static final long BYTES = 64L * 1024 * 1024;

  /** Of one answer; what is longer goes out as it comes and is not kept. */
  static final int LONGEST = 8 * 1024 * 1024;

  /** Up to here each answer is held until it is complete. */
  static final int SHORT = 1024 * 1024;

  /**
   * How many answers may be held beyond that at a time. Whoever reads slowly has his answer held
   * for as long as he reads; the answers of all of them must not fill the memory.
   */
  static final int LONG_ONES = 2;

  /** How old the word of another endpoint may be. */
  static final Duration A_WHILE = Duration.ofMinutes(10);

  private static final Duration ALWAYS = Duration.ofDays(36_500);

  private final Cache<String, Kept> answers;
  private final Semaphore longOnes = new Semaphore(LONG_ONES);

  Memory() {
    this(Ticker.systemTicker());
  }

  Memory(Ticker ticker) {
    answers =
        Caffeine.newBuilder()
            .ticker(ticker)
            .maximumWeight(BYTES)
            .weigher((String key, Kept kept) -> 2 * key.length() + kept.size() + 200)
            .expireAfter(
                Expiry.<String, Kept>creating(
                    (key, kept) -> kept.lasting() == Lasting.ALWAYS ? ALWAYS : A_WHILE))
            .build();
  }

  /** Whether one more may be held beyond what is short; whoever may says when it is over. */
  boolean beginLong() {
    return longOnes.tryAcquire();
  }

  void endLong() {
    longOnes.release();
  }

  @Nullable Kept get(String key) {
    return answers.getIfPresent(key);
  }

  void keep(String key, Kept answer) {
    answers.put(key, answer);
  }
}
