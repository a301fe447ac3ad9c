package org.orontes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Deletes what is not needed any more; only the holder of the build lock may. */
final class Prune {

  private static final int KEPT = 2;

  private final Path generations;
  private final Path building;
  private final Path store;
  private final Disk disk;

  Prune(Path store, Disk disk) {
    this.store = store;
    this.generations = store.resolve(Generations.GENERATIONS);
    this.building = store.resolve(Generations.BUILDING);
    this.disk = disk;
  }

  /** What builds that died have left half written or half deleted. */
  void leftovers() throws IOException {
    for (Path leftover : Disk.children(building)) {
      disk.delete(leftover);
    }
  }

  /**
   * All generations but the one that serves, the one before it, and those that living readers have
   * open; also newer ones, whose builds died before they could serve.
   */
  void generations(long serving) throws IOException {
    Set<String> open = View.sweep(store, disk);
    List<String> older = names().stream().filter(n -> Pointer.sequence(n) <= serving).toList();
    List<String> kept = older.subList(0, Math.min(KEPT, older.size()));
    for (String name : names()) {
      if (!kept.contains(name) && !open.contains(name)) {
        // Out of the way in one step: what stands among the generations is whole.
        Path away = Files.createDirectories(building).resolve(name + "~old");
        disk.move(generations.resolve(name), away);
        disk.delete(away);
      }
    }
  }

  /** The highest sequence that is there; 0 when there is none. */
  long highest() throws IOException {
    return names().stream().mapToLong(Pointer::sequence).max().orElse(0);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> folders = Disk.children(generations).stream()) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(Pointer::isName)
          .sorted(Comparator.comparingLong(Pointer::sequence).reversed())
          .toList();
    }
  }
}
