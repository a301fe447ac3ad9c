package org.orontes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One reader's own door to a generation: a folder of hard links to its files.
 *
 * <p>TDB2 lets one process at a time into a folder, one connection in that process, and it writes a
 * lock and a journal there. A generation is never written again, so each reader gets a folder of
 * its own, with its own lock and journal, over the same files on disk and the same pages in memory.
 * The files stay until the last link to them goes: a reader can outlive its generation. Where the
 * file system has no hard links, the view is a copy.
 *
 * <p>A lock file beside the folder tells a reader that lives from one that was killed.
 */
final class View implements AutoCloseable {

  static final String FOLDER = "views";
  private static final String LOCK = ".lock";

  private final Path folder;
  private final Path lockFile;
  private final ProcessLock lock;
  private final Disk disk = new Disk();

  private View(Path folder, Path lockFile, ProcessLock lock) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /**
   * Opens a door to a generation.
   *
   * @throws StoreException when a file of the generation is missing or too short
   */
  static View of(Path store, Path generation, Manifest manifest) throws IOException {
    Path views = Files.createDirectories(store.resolve(FOLDER));
    Path folder = views.resolve(generation.getFileName() + "~" + UUID.randomUUID());
    Path lockFile = Path.of(folder + LOCK);
    ProcessLock lock =
        ProcessLock.create(lockFile)
            .orElseThrow(() -> new StoreException("The view was swept away; open it again."));
    View view = new View(folder, lockFile, lock);
    try {
      view.link(generation.resolve(Generation.DATABASE), manifest);
      return view;
    } catch (NoSuchFileException e) {
      view.close();
      throw Manifest.damaged(generation, e.getFile() + " is missing", e);
    } catch (IOException | RuntimeException e) {
      view.close();
      throw e;
    }
  }

  private void link(Path database, Manifest manifest) throws IOException {
    Files.createDirectory(folder);
    for (Map.Entry<String, Long> entry : manifest.files().entrySet()) {
      String name = entry.getKey();
      long size = entry.getValue();
      Path file = database.resolve(name);
      Path link = folder.resolve(name);
      Files.createDirectories(link.resolveSibling("."));
      try {
        Files.createLink(link, file);
      } catch (UnsupportedOperationException e) {
        Files.copy(file, link);
      }
      if (Files.size(link) < size) {
        throw Manifest.damaged(database, name + " is too short", null);
      }
    }
  }

  /** Where TDB2 is to look. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      disk.delete(folder);
      disk.delete(lockFile);
    } catch (IOException e) {
      // What is left of it is swept away by the next build.
    } finally {
      lock.close();
    }
  }

  /**
   * Deletes the views of readers that died.
   *
   * @return the names of the generations that living readers have open
   */
  static Set<String> sweep(Path store, Disk disk) throws IOException {
    Set<String> open = new HashSet<>();
    for (Path lockFile : Disk.children(store.resolve(FOLDER))) {
      String name = lockFile.getFileName().toString();
      if (!name.endsWith(LOCK)) {
        continue;
      }
      Optional<ProcessLock> lock = ProcessLock.take(lockFile);
      if (lock.isEmpty()) {
        open.add(name.substring(0, Math.max(0, name.indexOf('~'))));
        continue;
      }
      try {
        disk.delete(lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length())));
        disk.delete(lockFile);
      } finally {
        lock.get().close();
      }
    }
    return open;
  }
}
