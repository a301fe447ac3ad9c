package org.orontes.changes;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two builds of the data.
 *
 * <pre>{@code
 * Changes changes = Changes.between(old, now);
 * }</pre>
 *
 * @param before the version of the older build; null where it says none
 * @param after the version of the newer build
 * @param counts how many there were, came, changed and went, for each group of things
 * @param statements how many statements came and went, for each layer
 * @param changes each thing that came, changed or went: by group, fate and id
 */
public record Changes(
    @Nullable Version before,
    @Nullable Version after,
    SortedMap<Group, Count> counts,
    SortedMap<Layer, Delta> statements,
    List<Change> changes) {

  public Changes {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
    changes = List.copyOf(changes);
  }

  /**
   * Compares two builds; each is read once.
   *
   * @throws IOException when one is not sorted, is no dump, or cannot be read
   */
  public static Changes between(Snapshot older, Snapshot newer) throws IOException {
    Inventory inventory = new Inventory();
    Comparison.run(older, newer, true, inventory);
    return inventory.changes();
  }

  /** The changes of one group and fate, by id. */
  public List<Change> of(Group group, Change.Fate fate) {
    return changes.stream()
        .filter(change -> change.group() == group && change.fate() == fate)
        .toList();
  }

  /** A version of the data and its day, as the build says it. */
  public record Version(String number, String issued) {}

  /** How many statements only one of the builds has. */
  public record Delta(long added, long removed) {}

  /** How many things of a group there are; those that did not change are the rest. */
  public record Count(long before, long added, long changed, long withdrawn, long now) {}
}
