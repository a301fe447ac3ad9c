package org.orontes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A whole, published generation of the store. It is never changed. */
public final class Generation {

  static final String DATABASE = "database";

  private final Path store;
  private final Path folder;
  private final Manifest manifest;

  private Generation(Path store, Path folder, Manifest manifest) {
    this.store = store;
    this.folder = folder;
    this.manifest = manifest;
  }

  static Generation at(Path store, Path folder) {
    return new Generation(store, folder, Manifest.read(folder));
  }

  /** The generation that a folder {@code generations/NAME} of a store holds; empty for others. */
  public static Optional<Generation> in(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    Path store = parent == null ? null : parent.getParent();
    boolean named =
        store != null
            && parent.endsWith(Generations.GENERATIONS)
            && Pointer.isName(absolute.getFileName().toString());
    return named && Files.isDirectory(absolute)
        ? Optional.of(at(store, absolute))
        : Optional.empty();
  }

  /** Sequence and the beginning of the digest, such as {@code 000007-3fa9c1d2e4b5}. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** What it was made of, see {@link InputDigest}. */
  public String digest() {
    return manifest.digest();
  }

  /** How many quads there are in all graphs. */
  public long quads() {
    return manifest.quads();
  }

  /** The version of the program that made it. */
  public String version() {
    return manifest.version();
  }

  /**
   * Opens it for reading.
   *
   * @throws StoreException when a part of it is missing
   * @throws UncheckedIOException when the disk fails
   */
  public OpenGeneration open() {
    try {
      View view = View.of(store, folder, manifest);
      try {
        return new OpenGeneration(this, Database.open(view.folder()), view);
      } catch (RuntimeException e) {
        view.close();
        throw Manifest.damaged(folder, String.valueOf(e.getMessage()), e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open the generation " + folder, e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
