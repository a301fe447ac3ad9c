package org.orontes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The generations of a store folder.
 *
 * <pre>
 * current               the name of the generation that serves; swapped by one rename
 * generations/NAME/     whole ones: manifest and database, never changed
 * building/NAME/        what a build is writing, or a dead one has left
 * views/                the readers' own doors to a generation
 * build.lock            held by the one build that may run
 * </pre>
 *
 * <p>Usage: {@code new Generations(home.resolve(".orontes")).current()}.
 */
public final class Generations {

  static final String GENERATIONS = "generations";
  static final String BUILDING = "building";
  private static final String LOCK = "build.lock";
  private static final SortedMap<String, Long> NO_FILES = new TreeMap<>();

  private final Path store;
  private final String version;
  private final Disk disk;
  private final Pointer pointer;

  /**
   * The generations in a store folder, which the first build makes.
   *
   * @param store the folder, such as {@code .orontes} beside {@code data}
   * @param version of the program, for the manifest
   */
  public Generations(Path store, String version) {
    this(store, version, new Disk());
  }

  /** The same, with the version that the program's jar says it has. */
  public Generations(Path store) {
    this(
        store,
        Optional.ofNullable(Generations.class.getPackage().getImplementationVersion())
            .orElse("development"));
  }

  Generations(Path store, String version, Disk disk) {
    this.store = store.toAbsolutePath().normalize();
    this.version = version;
    this.disk = disk;
    this.pointer = new Pointer(this.store, disk);
  }

  /**
   * The generation that serves; empty when none was ever published.
   *
   * @throws StoreException when the pointer names one that is missing or damaged
   */
  public Optional<Generation> current() {
    try {
      Optional<String> name = pointer.read();
      while (name.isPresent()) {
        try {
          return Optional.of(Generation.at(store, folder(name.get())));
        } catch (StoreException e) {
          Optional<String> again = pointer.read();
          if (again.equals(name)) {
            throw e;
          }
          name = again; // Replaced, and deleted, between the two steps.
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the store " + store, e);
    }
  }

  /**
   * Begins a new generation, after cleaning up what dead builds have left.
   *
   * @param inputDigest what it will be made of, see {@link InputDigest}
   * @throws StoreException when another build is running on the store folder
   */
  public NewGeneration begin(String inputDigest) {
    if (!inputDigest.matches("[0-9a-f]{12,}")) {
      throw new IllegalArgumentException("Not a digest: '" + inputDigest + "'");
    }
    try {
      Files.createDirectories(store.resolve(GENERATIONS));
      ProcessLock lock = ProcessLock.create(store.resolve(LOCK)).orElseThrow(this::busy);
      try {
        Prune prune = new Prune(store, disk);
        prune.leftovers();
        prune.generations(serving(prune));
        long sequence = prune.highest() + 1;
        String name = String.format("%06d-%s", sequence, inputDigest.substring(0, 12));
        Path work = Files.createDirectories(store.resolve(BUILDING).resolve(name));
        Manifest manifest = new Manifest(sequence, inputDigest, 0, version, NO_FILES);
        return new NewGeneration(this, work, manifest, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot begin a build in " + store, e);
    }
  }

  /** Puts what a build has written among the generations, and lets it serve. */
  Generation install(Path work, Path spare) throws IOException {
    String name = work.getFileName().toString();
    disk.syncTree(work);
    disk.move(work, folder(name));
    Files.createDirectories(spare);
    pointer.swap(name, spare);
    Generation generation = Generation.at(store, folder(name));
    try {
      disk.delete(spare);
      new Prune(store, disk).generations(Pointer.sequence(name));
    } catch (IOException e) {
      // It serves; the next build tries again to delete what is old.
    }
    return generation;
  }

  Disk disk() {
    return disk;
  }

  /** A pointer that is lost or spoilt must not keep a new build from mending the store. */
  private long serving(Prune prune) throws IOException {
    try {
      return pointer.read().map(Pointer::sequence).orElse(prune.highest());
    } catch (StoreException e) {
      return prune.highest();
    }
  }

  private Path folder(String name) {
    return store.resolve(GENERATIONS).resolve(name);
  }

  private StoreException busy() {
    return new StoreException(
        "Another build is writing to "
            + store
            + ". Wait until it has ended, or give this one a store folder of its own.");
  }
}
