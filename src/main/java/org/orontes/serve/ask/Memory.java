package org.orontes.serve.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * The answers of late, by edition and question: those asked for most often stay. An answer never
 * grows old, because an edition never changes; those of an edition that is gone are the first to be
 * forgotten.
 */
final class Memory {

  /** In all; a small part of what a store needs. */
  static final long BYTES = 64L * 1024 * 1024;

  /** Of one answer: longer ones are cheaper to ask again than to keep. */
  static final int LONGEST = 1024 * 1024;

  private final Cache<String, Kept> answers =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((String key, Kept kept) -> 2 * key.length() + kept.size() + 200)
          .build();

  @Nullable Kept get(String key) {
    return answers.getIfPresent(key);
  }

  void keep(String key, Kept answer) {
    answers.put(key, answer);
  }
}
