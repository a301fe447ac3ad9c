package org.orontes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that names the generation that serves. It is swapped by one rename: whoever reads it
 * sees the old name or the new one.
 */
final class Pointer {

  private static final String FILE = "current";
  private static final String NAME = "\\d{6,18}-[0-9a-f]{12}";

  private final Path store;
  private final Disk disk;

  Pointer(Path store, Disk disk) {
    this.store = store;
    this.disk = disk;
  }

  /**
   * The name in the pointer; empty when there is none.
   *
   * @throws StoreException when the file holds anything but a name
   */
  Optional<String> read() throws IOException {
    try {
      String text = Files.readString(store.resolve(FILE));
      String name = text.strip();
      if (!isName(name)) {
        throw new StoreException(
            store.resolve(FILE) + " does not name a generation. Build the store again.");
      }
      return Optional.of(name);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  void swap(String name, Path work) throws IOException {
    Path fresh = work.resolve(FILE);
    disk.write(fresh, name + "\n");
    disk.move(fresh, store.resolve(FILE));
  }

  static boolean isName(String name) {
    return name.matches(NAME);
  }

  /** The number at the beginning of a generation's name. */
  static long sequence(String name) {
    return Long.parseLong(name.substring(0, name.indexOf('-')));
  }
}
