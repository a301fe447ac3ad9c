package org.orontes.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder where {@code data/}, {@code ontology/} and {@code queries/} stand.
 *
 * @param root the folder itself
 */
public record Home(Path root) {

  private static final List<String> FOLDERS = List.of("data", "ontology", "queries");

  /** What a build is made from; another byte in one of them is another build. */
  static final List<String> INPUTS = FOLDERS;

  /**
   * The folder, if it is one.
   *
   * @throws NoSuchFileException when one of the three folders is not there
   */
  public static Home of(Path root) throws IOException {
    for (String folder : FOLDERS) {
      if (!Files.isDirectory(root.resolve(folder))) {
        throw new NoSuchFileException(
            root.resolve(folder).normalize().toString(),
            null,
            "it is no folder; --home names the folder in which data/, ontology/ and queries/ stand");
      }
    }
    return new Home(root.toRealPath());
  }

  public Path ontology() {
    return root.resolve("ontology");
  }

  public Path queries() {
    return root.resolve("queries");
  }

  Path rules() {
    return ontology().resolve("rules");
  }

  Path shapes() {
    return ontology().resolve("shapes");
  }
}
